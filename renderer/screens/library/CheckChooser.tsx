import { FileArchive, Folder } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/Button.tsx';
import { takeFile, takeFolder } from '../../stores/givenFiles.ts';
import { classesOf } from '../../theme/classesOf.ts';
import sheet from './exportCheck.module.css';

const classes = classesOf(sheet);

const takesFolders = 'webkitdirectory' in HTMLInputElement.prototype;

/** Chooses an export to be checked: a .zip, or its folder where the browser hands folders over. */
export function CheckChooser() {
  const { t } = useTranslation();
  return (
    <div className={classes('chooser')}>
      <p>{t('check.offer')}</p>
      <div className={classes('actions')}>
        <FileTrigger
          acceptedFileTypes={['.zip']}
          onSelect={(list) => {
            const file = list?.[0];
            if (file !== undefined) void takeFile(file);
          }}
        >
          <Button look="quiet">
            <FileArchive size={16} aria-hidden="true" />
            {t('check.zip')}
          </Button>
        </FileTrigger>
        {takesFolders && (
          <FileTrigger acceptDirectory onSelect={(list) => void takeFolder(list)}>
            <Button look="quiet">
              <Folder size={16} aria-hidden="true" />
              {t('check.folder')}
            </Button>
          </FileTrigger>
        )}
      </div>
    </div>
  );
}

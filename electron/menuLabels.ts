import type { MenuLanguage } from './contract.ts';

/** Every word of the native menu and of the file dialogs. */
export interface MenuLabels {
  readonly file: string;
  readonly open: string;
  readonly save: string;
  readonly export: string;
  readonly close: string;
  readonly quit: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly simulation: string;
  readonly run: string;
  readonly stop: string;
  readonly view: string;
  readonly library: string;
  readonly theme: string;
  readonly themeLight: string;
  readonly themeDark: string;
  readonly themeSystem: string;
  readonly language: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly resetZoom: string;
  readonly fullScreen: string;
  readonly developerTools: string;
  readonly openScenario: string;
  readonly scenarioFiles: string;
  readonly bundleFiles: string;
  readonly imageFiles: string;
  readonly saveScenario: string;
  readonly saveBundle: string;
  readonly saveImage: string;
  readonly closeQuestion: string;
  readonly closeAnyway: string;
  readonly stayOpen: string;
}

const en: MenuLabels = {
  file: '&File',
  open: '&Open scenario...',
  save: '&Save scenario...',
  export: '&Export results...',
  close: '&Close window',
  quit: '&Quit Saluran',
  edit: '&Edit',
  undo: '&Undo',
  redo: '&Redo',
  cut: 'Cu&t',
  copy: '&Copy',
  paste: '&Paste',
  selectAll: 'Select &all',
  simulation: '&Simulation',
  run: '&Run',
  stop: '&Stop',
  view: '&View',
  library: 'Scenario &library',
  theme: '&Theme',
  themeLight: '&Light',
  themeDark: '&Dark',
  themeSystem: 'As the &system',
  language: 'L&anguage',
  zoomIn: 'Zoom &in',
  zoomOut: 'Zoom &out',
  resetZoom: '&Actual size',
  fullScreen: '&Full screen',
  developerTools: 'De&veloper tools',
  openScenario: 'Open a scenario',
  scenarioFiles: 'Scenarios',
  bundleFiles: 'Results',
  imageFiles: 'Pictures',
  saveScenario: 'Save the scenario',
  saveBundle: 'Export the results',
  saveImage: 'Save the picture',
  closeQuestion: 'Changes are in no file yet. Close Saluran all the same?',
  closeAnyway: 'Close',
  stayOpen: 'Cancel',
};

const id: MenuLabels = {
  file: '&Berkas',
  open: '&Buka skenario...',
  save: '&Simpan skenario...',
  export: '&Ekspor hasil...',
  close: '&Tutup jendela',
  quit: '&Keluar dari Saluran',
  edit: '&Sunting',
  undo: '&Urungkan',
  redo: 'U&langi',
  cut: '&Potong',
  copy: '&Salin',
  paste: '&Tempel',
  selectAll: 'Pilih s&emua',
  simulation: 'Si&mulasi',
  run: '&Jalankan',
  stop: '&Hentikan',
  view: '&Tampilan',
  library: '&Pustaka skenario',
  theme: '&Tema',
  themeLight: 'T&erang',
  themeDark: '&Gelap',
  themeSystem: '&Ikuti sistem',
  language: '&Bahasa',
  zoomIn: 'Per&besar',
  zoomOut: 'Per&kecil',
  resetZoom: '&Ukuran sebenarnya',
  fullScreen: '&Layar penuh',
  developerTools: 'Alat &pengembang',
  openScenario: 'Buka skenario',
  scenarioFiles: 'Skenario',
  bundleFiles: 'Hasil',
  imageFiles: 'Gambar',
  saveScenario: 'Simpan skenario',
  saveBundle: 'Ekspor hasil',
  saveImage: 'Simpan gambar',
  closeQuestion: 'Ada perubahan yang belum disimpan ke berkas. Tetap tutup Saluran?',
  closeAnyway: 'Tutup',
  stayOpen: 'Batal',
};

export const menuLabels: Readonly<Record<MenuLanguage, MenuLabels>> = { en, id };

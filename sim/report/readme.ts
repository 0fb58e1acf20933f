import type { Text } from '../units.ts';
import type { ExperimentFigures } from '../metrics/summary.ts';
import { nameIn, type BundleContext, type BundleMeta } from './bundleMeta.ts';

/** README.txt: what the files are and how to read them with R, pandas and DuckDB, in English and Indonesian. */
export function writeReadme({ plan, meta }: BundleContext, summary: ExperimentFigures): string {
  const partial = summary.replications < plan.replications;
  const counts = `${summary.replications} / ${plan.replications}`;
  const isCsv = meta.format === 'csv';
  const text = `Saluran: ${meta.scenario}

ENGLISH
Replications done / asked: ${counts}.${partial ? ' Stopped early: valid, but less certain.' : ''}
summary.csv      every metric of every set-up: mean and 95% confidence interval over the replications
differences.csv  set-up minus reference, paired by replication: same shoppers, same luck
daily.csv        counts by day, channel and device of every replication${onlyZeros(meta.zeroRows, 'en')}
shoppers.csv     one line for each synthetic shopper of each set-up and replication
ledger.csv       fields given and given again, by data kind and pair of channels${onlyZeros(meta.zeroRows, 'en')}
money.csv        profit line by line: quantity x unit price = amount; profit is their sum
${eventLines(meta, 'en')}codebook.csv     what every column, metric and note means, with its formula
scenario.yaml    the scenario as run; run it again to get the same digest
metadata.json    versions, seed, command, digests
An empty cell is a value that does not exist; the column "note" says why. Money in ${meta.currency}.
${scaleOf(meta, plan.eachShopperStandsFor).en}
Shares run from 0 to 1 here; fields and minutes of re-entry are for one journey, order or move. The app shows per cent, and the others for 100.
${isCsv ? 'A text that a spreadsheet would take for a formula has an apostrophe before it.\n' : ''}
BAHASA INDONESIA
Simulasi selesai / diminta: ${counts}.${partial ? ' Dihentikan lebih awal: sah, tetapi kurang pasti.' : ''}
summary.csv      semua metrik tiap susunan saluran: rata-rata dan selang kepercayaan 95%
differences.csv  susunan saluran dikurangi pembandingnya, berpasangan: pembelanja dan keberuntungan yang sama
daily.csv        hitungan per hari, saluran, dan perangkat dari tiap simulasi${onlyZeros(meta.zeroRows, 'id')}
shoppers.csv     satu baris untuk tiap pembelanja sintetis di tiap susunan saluran dan simulasi
ledger.csv       isian pertama dan isian ulang menurut jenis data dan pasangan saluran${onlyZeros(meta.zeroRows, 'id')}
money.csv        laba per pos: quantity x unitPrice = amount; laba adalah jumlahnya
${eventLines(meta, 'id')}codebook.csv     arti setiap kolom, metrik, dan catatan, beserta rumusnya
scenario.yaml    skenario yang dijalankan; jalankan lagi untuk mendapat digest yang sama
metadata.json    versi, benih acak, perintah, digest
Sel kosong berarti nilainya tidak ada; kolom "note" menyebutkan alasannya. Uang dalam ${meta.currency}.
${scaleOf(meta, plan.eachShopperStandsFor).id}
Bagian ditulis 0 sampai 1 di sini; isian ulang dan menitnya untuk satu perjalanan belanja, pesanan, atau perpindahan. Aplikasi menampilkan persen, dan lainnya per 100.
${isCsv ? 'Teks yang akan dibaca lembar kerja sebagai rumus diberi tanda apostrof di depannya.\n' : ''}
${starters(meta)}`;
  return meta.format === 'csv' ? text : text.replaceAll(/^(\w+)\.(\w+)( +)/gm, nameParquet);
}

/** Which figures are of the synthetic shoppers, and which of all those they stand for. */
function scaleOf({ format }: BundleMeta, each: number): Text {
  const [summary, differences, money] = ['summary.csv', 'differences.csv', 'money.csv'].map((name) =>
    nameIn(format, name),
  );
  return {
    en: `Each synthetic shopper stands for ${each}. Money in ${summary} and ${differences} (profitPerShopper aside), analystHours and ${money} are for all of them; all other figures are of the synthetic shoppers.`,
    id: `Tiap pembelanja sintetis mewakili ${each} pembelanja. Uang di ${summary} dan ${differences} (kecuali profitPerShopper), analystHours, dan ${money} berlaku untuk semuanya; angka lain hanya untuk pembelanja sintetis.`,
  };
}

/** The names of the files in a column wide enough for the longest. */
function nameParquet(_: string, name: string, ending: string): string {
  return nameIn('parquet', `${name}.${ending}`).padEnd(21);
}

function starters({ dialect: { delimiter, decimal }, events, format }: BundleMeta): string {
  const plain = delimiter === ',';
  const inR = plain ? '' : `, sep = "${delimiter}", dec = "${decimal}", fileEncoding = "UTF-8-BOM"`;
  const inPandas = plain ? '' : `, sep="${delimiter}", decimal="${decimal}", encoding="utf-8-sig"`;
  const inDuck = plain ? '' : `, delim = '${delimiter}', decimal_separator = '${decimal}'`;
  const isCsv = format === 'csv';
  const r = isCsv ? `read.csv("summary.csv"${inR})` : 'arrow::read_parquet("summary.parquet")';
  const pandas = (name: string): string =>
    isCsv ? `pd.read_csv("${name}.csv"${inPandas})` : `pd.read_parquet("${name}.parquet")`;
  const duck = isCsv ? `read_csv('shoppers.csv'${inDuck})` : `'shoppers.parquet'`;
  return `
R
d <- ${r}
headline <- subset(d, metric == "conversionRate")
print(headline[, c("setUp", "mean", "ciLow", "ciHigh")])

pandas
import pandas as pd
d = ${pandas('daily')}
print(d[d["metric"] == "orders"].groupby(["setUp", "replication"])["value"].sum())

DuckDB
CREATE TABLE shoppers AS FROM ${duck};
SELECT "setUp", avg("orders") AS "ordersPerShopper" FROM shoppers GROUP BY "setUp" ORDER BY 1;
DESCRIBE shoppers;
${events === 'none' ? '' : processMining(pandas('events'))}`;
}

function eventLines({ events, format }: BundleMeta, language: keyof Text): string {
  if (events === 'none') return '';
  const daily = nameIn(format, 'daily.csv');
  const some = events === 'all' ? '' : ` ${events.join(', ')}`;
  const text = {
    en: `events.csv       event log of ${some === '' ? 'all shoppers' : `shoppers${some}`}, for process mining. A case is a need: from its rise to the order, the loss or the rival, with what follows an order. Visits without a need and messages that wake none are left out; ${daily} counts them. Sort by timestamp, then by event.`,
    id: `events.csv       log kejadian ${some === '' ? 'semua pembelanja' : `pembelanja${some}`}, untuk penambangan proses. Satu kasus adalah satu kebutuhan: sejak muncul sampai menjadi pesanan, gagal, atau ke pesaing, beserta kelanjutan pesanan. Kunjungan tanpa kebutuhan dan pesan yang tidak membangkitkannya tidak dimuat; ${daily} menghitungnya. Urutkan menurut timestamp, lalu event.`,
  };
  return `${text[language]}\n`;
}

function processMining(read: string): string {
  return `
Disco, Celonis, ProM: case = case, activity = activity, timestamp = timestamp, resource = resource
pm4py
import pandas as pd, pm4py
d = ${read}
d = pm4py.format_dataframe(d, case_id="case", activity_key="activity", timestamp_key="timestamp")
`;
}

function onlyZeros(zeroRows: 'leftOut' | 'kept', language: 'en' | 'id'): string {
  if (zeroRows === 'kept') return '';
  return language === 'en' ? '; what is not listed is 0' : '; yang tidak tercantum bernilai 0';
}

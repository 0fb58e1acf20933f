import { replication, scenario, setUp, day } from './bundleColumns.ts';
import { about, columnsOf } from './column.ts';
import type { EventRow } from './rows.ts';

/** The columns of events.csv. */
export const eventColumns = columnsOf<EventRow>({
  case: about(
    'text',
    'the need this belongs to: set-up/replication/shopper/need; case id for process mining',
    'kebutuhan yang dimaksud: susunan/simulasi/pembelanja/kebutuhan; id kasus untuk penambangan proses',
  ),
  activity: about(
    'text',
    'what happens; each word is explained below',
    'yang terjadi; tiap kata dijelaskan di bawah',
  ),
  timestamp: about(
    'ISO date and time',
    'when, to the minute, local time; the first measured day is the start date of the scenario',
    'kapan, sampai menit, waktu setempat; hari terukur pertama adalah tanggal mulai skenario',
  ),
  resource: about(
    'text',
    'id of the channel; empty where she is in none',
    'id saluran; kosong bila ia tidak berada di saluran mana pun',
  ),
  device: about('text', 'device of the session', 'perangkat yang dipakai pada sesi'),
  event: about(
    'number',
    'from 1 in each world, in the order of happening; sorts events of the same minute',
    'mulai 1 di tiap dunia, menurut urutan kejadian; untuk mengurutkan kejadian pada menit yang sama',
  ),
  scenario,
  setUp,
  replication,
  shopper: about(
    'number',
    'number of the synthetic shopper, as in shoppers.csv',
    'nomor pembelanja sintetis, seperti di shoppers.csv',
  ),
  segment: about('text', 'id of the segment', 'id segmen'),
  need: about(
    'number',
    'number of the need; the same number of the same shopper is the same need in every set-up of a replication',
    'nomor kebutuhan; nomor yang sama pada pembelanja yang sama berarti kebutuhan yang sama di setiap susunan dalam satu simulasi',
  ),
  day,
  stage: about('text', 'stage of the journey', 'tahap perjalanan belanja'),
  reason: about(
    'text',
    'why the journey was lost or the need went elsewhere',
    'alasan perjalanan belanja gagal atau kebutuhan pergi ke tempat lain',
  ),
  detail: about(
    'text',
    'more about the activity; each word is explained below',
    'keterangan kejadian; tiap kata dijelaskan di bawah',
  ),
  kind: about('text', 'data kind; case = a question told', 'jenis data; case = pertanyaan yang diceritakan'),
  from: about(
    'text',
    'id of the channel she comes from, or that has the data already',
    'id saluran asal, atau yang sudah memiliki datanya',
  ),
  fields: about('fields', 'fields typed or confirmed', 'isian yang diketik atau dikonfirmasi'),
  fulfilment: about(
    'text',
    'how the goods reach her: carriedAway, delivered, collected',
    'cara barang sampai kepadanya: carriedAway (dibawa sendiri), delivered (dikirim), collected (diambil)',
  ),
  fee: about('money', 'what the delivery costs her', 'ongkos kirim yang ia tanggung'),
  value: about('money', 'value of the order, not scaled', 'nilai pesanan, tidak diskalakan'),
});

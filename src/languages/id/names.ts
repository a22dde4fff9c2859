import { names as english } from '../en/names.ts';
import type { NameWords } from '../name-words.ts';

/** What tells persons from everything else in a letter in this language. */
export const names = {
  titles:
    'bapak ibu bapak pak bu saudara saudari tuan nyonya dr prof haji hajah kyai ustaz ustadz jenderal kolonel hakim pendeta romo',
  relations:
    'pengacara* kuasa kakak* adik istri istrinya suami suaminya ibunya ayah ayahnya anak anaknya paman bibi sepupu* rekan kawan teman tetangga dokter editor kakek nenek',
  persons:
    'wartawan* penyair* guru aktivis* mahasisw* tahanan narapidana penulis* narablog* pembela* penyanyi* dokter* petani* nelayan* biksu* fotografer* perawat* seniman* musisi* dosen* peneliti* insinyur* sopir* buruh* jurnalis tokoh',
  whose: 'nya',
  requests:
    'bebaskan* membebaskan* pembebasan* terhadap* nasib keberadaan penangkapan* penahanan* kasus keluarkan melepaskan lepaskan perkara kesehatan hukuman vonis tuduhan atas pengadilan beri berikan izinkan mengizinkan memberi memindahkan tentang mengenai agar kepada untuk',
  aims: 'dan untuk di ke dari bagi tentang',
  deeds:
    'telah sudah ditangkap* ditahan* dihukum* divonis* adalah harus tidak dibebaskan yang dapat sedang masih akan meninggal hilang menderita disiksa',
  and: 'dan',
  things:
    english.things +
    ' kementerian* menteri* pengadilan* penjara* lapas lembaga rutan rumah konvensi* kovenan* deklarasi* undang-undang* kitab konstitusi* pasal* aturan* prinsip* protokol* perjanjian* piagam* provinsi* wilayah* distrik* kabupaten* kecamatan* kelurahan* kota desa kampung* negara republik* kerajaan* uni persatuan* asosiasi* komite* komisi* dewan* institut* universitas* sekolah* akademi* sakit klinik* pusat* kantor* badan* polisi* kepolisian* polda polres tentara* kedutaan* konsulat* istana* alun-alun* jalan sungai* danau* gunung* lembah* pulau* teluk* laut samudra* pantai* jembatan* bandara* stasiun* pelabuhan* gereja* masjid* kuil biara* yayasan* dana hadiah penghargaan* hari minggu tahun pers koran majalah harian stasiun televisi* partai* gerakan front liga aliansi* kelompok* perusahaan* bank perpustakaan* museum* teater paduan* klub kamp gedung blok parlemen* presiden* perdana* gubernur* direktur jaksa kejaksaan* wali bupati yang raja utara selatan timur barat tengah internasional* nasional* perserikatan* bangsa hak asasi manusia dunia perang revolusi* kemerdekaan* kebebasan nelson',
  where: 'di dari ke dekat sekitar antara',
  links: 'dan untuk di ke dari bagi tentang',
  articles: 'si sang para ini itu',
  ordinary:
    'saya aku kamu anda ia dia kami kita mereka ini itu di ke dari pada untuk dengan tanpa oleh karena sejak sebelum sesudah setelah ketika saat jika meskipun tetapi namun atau dan bahwa yang siapa apa mana mengapa bagaimana tidak bukan tak semua setiap beberapa banyak hari kepada yth hormat salam bebaskan membebaskan menjamin jaminlah menghentikan hentikan menyelidiki memberi berikan cabut mencabut mengizinkan segera dua tiga empat lima juga hanya masih sudah telah menurut dalam atas selama para polisi keluarga keluarganya pengacaranya yang agar mohon pastikan izinkan usut',
} satisfies NameWords;

import type { AddresseeWords } from '../addressee-words.ts';

/** Chinese: words are found anywhere in what is written without spaces, and the last tells what it is. */
export const addressees = {
  honorifics: '先生 女士 阁下 閣下 博士 教授',
  offices:
    '主席 总统 總統 总理 總理 部长 部長 局长 局長 厅长 廳長 省长 省長 市长 市長 州长 县长 院长 院長 检察长 檢察長 监狱长 監獄長 所长 所長 书记 書記 大使 领事 总领事 司长 委员长 主任 行政长官 行政長官 特首 司令 议长 議長 法官 检察官 总检察长 处长 署长 署長 大法官',
  ranks: '副 代理 首席',
  matters: '司法 公安 外交 国防 卫生 教育',
  houses:
    '省委 市委 大学 大學 集团 集團 总统府 總統府 部 局 厅 廳 院 署 监狱 監獄 看守所 大使馆 大使館 领事馆 领馆 领事館 委员会 委員會 检察院 法院 政府 办公厅 办公室 辦公室 公室 会 處 处 司 总局 管理局',
  places: '路 街 大街 巷 胡同 号 號 楼 樓 室 道 区 區 市 省 县 镇 乡 村 大厦 大廈 信箱 邮政编码 邮编 郵政編碼 里 弄 座',
  head: 'last',
  links: '',
  and: '和 及 与',
  only: '仅 仅限 只 居住 居住在 来自',
  also: '也',
  copy: '副本 抄送',
  careOf: '转交 轉交',
  embassies: '大使馆 大使館 领事馆 领事館 大使 领事',
  in: '驻 駐',
  channels: {
    phone: '电话 電話 手机 手機',
    fax: '传真 傳真',
    email: '电邮 電郵 电子邮件 電子郵件 邮箱 电子邮箱',
    web: '网站 網站 网址',
    social: '微博 推特 脸书',
    telex: '电报 電報 电传',
    post: '地址',
  },
  salutation: '称呼 稱呼 称谓 稱謂',
  or: '或',
  remarks: '请 請 如果',
  extension: '分机 分機 转',
} satisfies AddresseeWords;

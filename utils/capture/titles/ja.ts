import type { Department } from '../../icp/department.ts';
import type { Seniority } from '../../icp/seniority.ts';

/** Japanese roles end in their head: 営業部長, サービススタッフ. The longest ending wins. */
export const ENDINGS: readonly [endings: string, seniority: Seniority, department: Department | null][] = [
  [
    '代表取締役社長執行役員 代表取締役 代表社員 代表執行役 社長 会長 最高経営責任者 創業者 代表理事 理事長 オーナー',
    'C-Suite',
    'Executive',
  ],
  ['代表取締役CEO 代表取締役社長CEO', 'C-Suite', 'Executive'],
  ['最高技術責任者', 'C-Suite', 'Engineering'],
  ['最高財務責任者', 'C-Suite', 'Finance'],
  ['取締役 執行役員 副社長 専務 常務', 'C-Suite', 'Executive'],
  ['監査役 会計監査人 監査等委員', 'C-Suite', null],
  ['部長 局長 支社長 工場長 所長 室長 部門長 次長', 'Director', null],
  [
    '営業所長 課長 課長代理 係長 店長 主任 マネージャー マネジャー マネージャ リーダー 責任者 班長 主査',
    'Manager',
    null,
  ],
  [
    'エンジニア エンジニア職 プログラマー プログラマ 開発者 技術者 アーキテクト 技術職',
    'Individual Contributor',
    'Engineering',
  ],
  ['デザイナー イラストレーター', 'Individual Contributor', 'Design'],
  ['データサイエンティスト データアナリスト', 'Individual Contributor', 'Data'],
  ['営業職 営業担当 営業スタッフ 営業事務 販売員 販売スタッフ 法人営業 ルート営業', 'Individual Contributor', 'Sales'],
  [
    '看護師 介護士 介護職 介護スタッフ 介護福祉士 医師 薬剤師 歯科衛生士 保健師 助産師 理学療法士 作業療法士 看護助手 栄養士',
    'Individual Contributor',
    'Healthcare',
  ],
  ['保育士 教師 教員 講師 教授', 'Individual Contributor', 'Education'],
  ['研究員 研究職 研究者', 'Individual Contributor', 'Research'],
  ['弁護士 司法書士 行政書士 弁理士', 'Individual Contributor', 'Legal'],
  ['税理士 公認会計士 経理担当 経理', 'Individual Contributor', 'Finance'],
  ['ドライバー 運転手 配送員 配達員 配送スタッフ 倉庫スタッフ', 'Individual Contributor', 'Logistics'],
  ['製造スタッフ 製造職 工員 溶接工 組立工', 'Individual Contributor', 'Manufacturing'],
  ['事務職 事務員 事務スタッフ 受付 秘書 事務', 'Individual Contributor', 'Administration'],
  ['人事担当 採用担当', 'Individual Contributor', 'Human Resources'],
  ['警備員', 'Individual Contributor', 'Security'],
  [
    'スタッフ 担当者 アシスタント コンサルタント アドバイザー コーディネーター スペシャリスト ディレクター プロデューサー アナリスト オペレーター 調理師 美容師 整備士 施工管理 清掃員 管理人 作業員 調理員 店員 総合職 一般職 技能職 ライター 編集者 記者 通訳 翻訳者 アルバイト パート インターン 指導員 相談員 技師 検査員 建築士 管理者',
    'Individual Contributor',
    null,
  ],
];

/** What a role is about, by the words before its ending. */
export const FUNCTIONS: readonly [pattern: RegExp, department: Department][] = [
  [/営業|販売|セールス|支店/, 'Sales'],
  [/技術|開発|エンジニア|設計|ソフトウェア/, 'Engineering'],
  [/生産|製造|工場/, 'Manufacturing'],
  [/人事|採用|労務/, 'Human Resources'],
  [/経理|財務|会計/, 'Finance'],
  [/総務|管理本部|事務/, 'Administration'],
  [/マーケティング|広報|宣伝/, 'Marketing'],
  [/法務|コンプライアンス/, 'Legal'],
  [/情報システム|情シス/, 'IT'],
  [/研究/, 'Research'],
  [/物流|倉庫|配送/, 'Logistics'],
  [/企画|経営|執行/, 'Executive'],
  [/品質|購買|調達|業務/, 'Operations'],
  [/カスタマーサポート|サポート/, 'Support'],
  [/医療|看護|介護/, 'Healthcare'],
  [/教育/, 'Education'],
  [/商品|プロダクト/, 'Product'],
  [/デザイン/, 'Design'],
  [/データ/, 'Data'],
];

/**
 * Japanese roles end in their head: 営業部長, サービススタッフ. The longest ending wins. Each line is a seniority (none:
 * an individual contributor), a department (none: that of the words in front) and the endings.
 */
export const ENDINGS = `C-Suite|Executive|代表社員 代表執行役 社長 会長 最高経営責任者 創業者 代表理事 理事長 オーナー 取締役 執行役員 副社長 専務 常務
C-Suite|Engineering|最高技術責任者
C-Suite|Finance|最高財務責任者
C-Suite||監査役 会計監査人 監査等委員
Director||部長 局長 支社長 工場長 所長 室長 部門長 次長
Manager||営業所長 課長 課長代理 係長 店長 主任 店長候補 マネージャー マネジャー マネージャ リーダー 責任者 班長 主査
|Engineering|エンジニア エンジニア職 プログラマー プログラマ 開発者 技術者 アーキテクト 技術職 社内SE
|Design|デザイナー イラストレーター
|Data|データサイエンティスト データアナリスト
|Sales|営業職 営業担当 営業事務 販売員 法人営業 ルート営業 フィールドセールス インサイドセールス
|Support|カスタマーサポート
|Customer Success|カスタマーサクセス
|Marketing|マーケター 広報担当
|Healthcare|ケアマネジャー ケアマネージャー 看護師 介護士 介護職 介護福祉士 医師 薬剤師 歯科衛生士 保健師 助産師 理学療法士 作業療法士 看護助手 栄養士
|Education|保育士 教師 教員 講師 教授
|Research|研究員 研究職 研究者
|Legal|弁護士 司法書士 行政書士 弁理士
|Finance|税理士 公認会計士 経理担当 経理 経理事務
|Logistics|ドライバー 運転手 配送員 配達員 ルート配送
|Manufacturing|製造職 工員 溶接工 組立工
|Administration|事務職 事務員 受付 秘書 事務
|Human Resources|人事担当 採用担当
|Security|警備員
||スタッフ 担当者 アシスタント コンサルタント アドバイザー コーディネーター スペシャリスト ディレクター プロデューサー アナリスト オペレーター 大工 工事士 管理技士 調理師 美容師 整備士 施工管理 清掃員 管理人 作業員 調理員 店員 総合職 一般職 技能職 ライター 編集者 記者 通訳 翻訳者 アルバイト パート インターン 指導員 相談員 技師 検査員 建築士 管理者`;

/** What a role is about, by the words before its ending: the first line of which a word stands there. */
export const FUNCTIONS = `Sales|営業 販売 セールス 支店
Engineering|技術 開発 エンジニア 設計 ソフトウェア
Manufacturing|生産 製造 工場
Human Resources|人事 採用 労務
Finance|経理 財務 会計
Administration|総務 管理本部 事務
Marketing|マーケティング 広報 宣伝
Legal|法務 コンプライアンス
IT|情報システム 情シス
Research|研究
Logistics|物流 倉庫 配送
Executive|企画 経営 執行
Operations|品質 購買 調達 業務
Support|サポート
Healthcare|医療 看護 介護
Education|教育
Product|商品 プロダクト
Design|デザイン
Data|データ`;

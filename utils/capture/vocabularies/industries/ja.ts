/** What Japanese pages call the industries of `en.ts`, by the same marks: found as they stand, the longest at each place. */
export const ja = `
Software|パッケージソフト;ソフトウェア;ソフトを;管理ソフト;ソフトウェア開発
SaaS|SaaSを提供;SaaS企業;SaaSの企画
Information Technology|システムインテグレータ;システム開発;インフラ構築;IT企業;ITインフラ;受託開発;~情報通信
Artificial Intelligence|人工知能;画像認識;AIベンチャー
Cybersecurity|サイバーセキュリティ;脆弱性診断;~セキュリティ
Cloud Computing|~クラウドサービス;!クラウド
Electronics|電子部品;電機
Semiconductors|半導体;半導体製造
Telecommunications|通信事業;通信会社;格安スマホ;~通信
Networking|~ネットワーク
Robotics|ロボット;ロボティクス
Financial Services|証券会社;~金融機関;~金融;ネット証券
FinTech|フィンテック
Banking|信用金庫;銀行
Insurance|損害保険;生命保険;保険会社;保険代理店;!社会保険;!健康保険;!雇用保険;!保険完備;保険
Asset Management|~投資信託
Accounting|会計事務所;監査法人;税理士
Health Care|医療法人;総合病院;内科;小児科;診療所;~クリニック;~病院;~医療
Medical Devices|医療機器;補聴器
Pharmaceuticals|医薬品の;医薬品;創薬;製薬;薬局
Biotechnology|バイオ
Senior Care|介護事業;老人ホーム;デイサービス;訪問介護;特別養護;介護;!介護休業
Veterinary|動物病院
Dental|歯科
Manufacturing|製造業;製造会社;~製造販売;町工場;メーカー;~製造
Machinery|工作機械;産業機械;包装機械;精密機械;~機械;輸送機械
Elevators|エレベーター
Automotive|自動車メーカー;自動車部品;自動車ディーラー;自動車
Aerospace|航空
Chemicals|化学メーカー;総合化学;化学品;塗料;接着剤;~化学
Metals|金属加工;精密板金;切削加工;鉄鋼
Materials|~材料
Plastics|プラスチック成形;~プラスチック
Packaging|包装資材;~段ボール
Printing|印刷会社;ネット印刷;~印刷
Paper|製紙
Textiles|繊維;織物
Batteries|~電池;蓄電池;蓄電システム
Energy|電力会社;新電力;発電事業;!電力;エネルギー;発電所;総合エネルギー
Renewable Energy|太陽光;風力;再生可能エネルギー
Oil and Gas|~LPガス
Utilities|都市ガス;ガス会社
Environmental Services|~環境
Waste Management|廃棄物
Agriculture|農業
Food and Beverage|食品メーカー;食品会社;冷凍食品;酒蔵;蔵元;日本酒;焼酎;ビール;醤油;味噌;乳業;製麺;惣菜;弁当;焙煎;~食品;醸造;飲料
Confectionery|製菓;和菓子
Fisheries|漁業;養殖;水産
Construction|総合建設;建設会社;工務店;注文住宅;土木;外壁塗装;足場;造園;公共工事;住宅会社;~建設;~建築;~工事;建設業
Civil Engineering|建設コンサルタント
Architecture|建築設計;設計事務所
Building Materials|建材
Real Estate|不動産会社;賃貸仲介;分譲マンション;デベロッパー;~不動産
Property Management|マンション管理
Home Improvement|リフォーム
Retail|スーパーマーケット;ドラッグストア;書店;!小売店;~小売;ホームセンター;食品スーパー;眼鏡店;小売業
E-Commerce|通販サイト;オンラインショップ
Wholesale|卸売;商社;問屋
Consumer Goods|玩具
Consumer Services|葬儀;葬祭
Fashion|婦人服;アパレル;着物
Beauty|化粧品メーカー;化粧品;美容室
Restaurants|居酒屋;ラーメン店;焼肉;回転寿司;給食;!飲食店向け;~飲食;外食
Hospitality|ビジネスホテル;旅館;民泊;~ホテル
Travel|旅行会社;旅行代理店;~観光;~旅行
Sports|サッカークラブ;球団
Furniture|家具;寝具
Entertainment|芸能プロダクション;エンターテインメント
News|新聞社
Publishing|出版社;~出版
Film|映像制作;動画制作
Broadcasting|テレビ局;~テレビ
Music|楽器;~音楽
Gaming|ゲーム開発;ゲームソフト;~ゲーム
Marketing|デジタルマーケティング;マーケティング支援;~マーケティング
Advertising|広告代理店;広告会社;ネット広告;~広告
Public Relations|広報支援;PR会社;!広報
Design|デザイン事務所;~デザイン
Web Development|ホームページ制作
Professional Services|通訳;!サービス;サービス業
Consulting|コンサルティングファーム;コンサルティング会社;経営コンサル;コンサルティング;!コンサルタント
Human Resources|~人事
Staffing and Recruiting|人材派遣;人材紹介;人材サービス;派遣会社;転職サイト;求人サイト;~人材
Legal|法律事務所;特許事務所;弁護士;企業法務;~法律
Physical Security|交通誘導;警備
Facilities Services|ビルメンテナンス;設備管理;~清掃
Events|イベント会社;!イベント
Transportation|一般貨物;観光バス;バス会社;路線バス;引越;運送;運輸
Logistics|倉庫会社;通関;~倉庫;~物流
Rail|電鉄;鉄道
Shipping|造船;船舶;海運;港湾
Airlines|航空会社
Education|学習塾;予備校;英会話;学校法人;幼稚園;保育園;~教育
Higher Education|私立大学
Training|企業研修;プログラミングスクール;!研修制度;~研修;社員研修
Government|市役所;県庁;県の公式;官公庁;役場
Nonprofit|NPO法人;財団法人;商工会
Social Services|社会福祉法人
Politics|政党
Museums|美術館
Research|研究機関;研究開発法人;~研究開発;~研究
Internet|~インターネット
Nanotechnology|ナノ材料
Electrical Equipment|電気機器
Indoor Farming|植物工場
Food Delivery|フードテック
Media and Entertainment|~メディア
Outsourcing|アウトソーシング
`;

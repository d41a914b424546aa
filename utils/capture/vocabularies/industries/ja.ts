/** What Japanese pages call the industries of `en.ts`, by the same marks. They are found as they stand: longer ones first. */
export const ja = `
Software|パッケージソフト;業務ソフト;アプリ開発;ソフト開発;受託開発;ソフトウェア;ソフトウエア;ソフトを;管理ソフト
SaaS|SaaSを提供;SaaS企業;SaaSプロダクト
Information Technology|システムインテグレータ;システムインテグレーション;システム開発;システム会社;システム構築;情報サービス業;情報処理サービス;インフラ構築;~情報通信;ITサービス;IT企業;ITソリューション;ITインフラ
Technology|!テクノロジー
Internet|インターネットサービス;~インターネット
Artificial Intelligence|人工知能;機械学習;生成AI;画像認識;AIベンチャー;AI企業;AI開発
Analytics|データ分析;データサイエンス;ビッグデータ
Cybersecurity|サイバーセキュリティ;情報セキュリティ;脆弱性診断;~セキュリティ;!情報セキュリティ方針;!情報セキュリティ基本方針
Cloud Computing|~クラウドサービス;データセンター;!クラウド
Electronics|電子部品;電子機器;精密機器;プリント基板;電機
Consumer Electronics|家電メーカー
Home Appliances|生活家電
Semiconductors|半導体
Telecommunications|通信事業;通信会社;通信キャリア;格安スマホ;~通信
Networking|ネットワーク機器;!ネットワーク
Robotics|ロボット;ロボティクス
Blockchain|ブロックチェーン;暗号資産;仮想通貨
Geospatial|地理情報;測量会社
Nanotechnology|ナノ材料
Financial Services|金融サービス;金融グループ;証券会社;クレジットカード会社;リース会社;~金融機関;!金融;ネット証券
FinTech|フィンテック
Banking|信用金庫;信用組合;!銀行振込;銀行;!銀行口座
Payments|決済サービス;決済代行;キャッシュレス決済
Insurance|損害保険;生命保険;保険会社;保険代理店;!社会保険;!健康保険;!雇用保険;!労災保険;!保険完備;!介護保険;~保険
Asset Management|資産運用;~投資信託;投資顧問;アセットマネジメント
Venture Capital|ベンチャーキャピタル;投資ファンド
Mortgage|住宅ローン
Lending|消費者金融;カードローン
Accounting|会計事務所;公認会計士;監査法人;税理士;会計ソフト
Health Care|医療法人;総合病院;医療機関;内科;整形外科;皮膚科;眼科;小児科;診療所;整骨院;整体院;訪問看護;~クリニック;~病院;!医療
Digital Health|オンライン診療;遠隔医療;電子カルテ;医療DX
Medical Devices|医療機器;補聴器
Pharmaceuticals|医薬品メーカー;医薬品の;~医薬品;ジェネリック;創薬;製薬;薬局
Biotechnology|再生医療;バイオ
Life Sciences|ライフサイエンス
Mental Health|メンタルヘルス;精神科
Senior Care|介護施設;介護事業;老人ホーム;デイサービス;訪問介護;特別養護;グループホーム;~介護;!介護休業;!介護休暇
Wellness|スポーツクラブ;エステサロン;リラクゼーション;フィットネス
Veterinary|動物病院;獣医
Dental|歯科
Manufacturing|!製造業;製造会社;~製造販売;町工場;部品加工;~メーカー;~製造
Machinery|工作機械;産業機械;建設機械;機械メーカー;輸送機械;農業機械;包装機械;機械加工;精密機械;!機械
Elevators|エレベーター;エスカレーター;昇降機
Automotive|自動車メーカー;自動車部品;自動車販売;自動車ディーラー;自動車整備;中古車;車検;!自動車
Aerospace|航空宇宙;航空機;人工衛星;ドローン;~航空
Defense|防衛産業;防衛装備
Chemicals|化学メーカー;総合化学;化学品;化学製品;石油化学;塗料;接着剤;!化学
Metals|鉄鋼メーカー;金属加工;精密板金;鋳造;鍛造;鋼材;製鉄;メッキ;切削加工;金型;溶接;~鉄鋼
Mining|鉱業;鉱山;砕石
Materials|素材メーカー;新素材;セラミックス;!材料
Plastics|プラスチック成形;射出成形;樹脂加工;ゴム製品;~プラスチック
Packaging|包装資材;パッケージメーカー;段ボールメーカー;~段ボール;包装材;段ボールの
Printing|印刷会社;印刷業;印刷物;ネット印刷;看板製作;~印刷;印刷を
Paper|製紙;林業;製材
Textiles|紡績;縫製;繊維
Electrical Equipment|電気機器;電気設備;電気工事;配電盤;制御盤
Batteries|蓄電池;蓄電システム;燃料電池;!電池
Energy|電力会社;新電力;発電事業;エネルギー会社;!電力;~エネルギー;発電所
Renewable Energy|再生可能エネルギー;ソーラー;地熱発電;太陽光;風力
Oil and Gas|ガソリンスタンド;LPガス;プロパンガス;天然ガス;石油
Nuclear|原子力
Utilities|都市ガス;ガス会社;水道局;上下水道
Environmental Services|環境コンサルタント;環境調査;環境保全;!環境
Sustainability|~脱炭素
Waste Management|リサイクル事業;不用品回収;廃棄物
Water|水処理;ミネラルウォーター
Agriculture|農園;農場;畜産;酪農;種苗;農家;農業
AgTech|スマート農業;アグリテック
Indoor Farming|植物工場
Food and Beverage|食品メーカー;食品会社;食品加工;冷凍食品;食肉;清涼飲料;酒造;酒蔵;蔵元;日本酒;焼酎;ビール;ワイナリー;醤油;味噌;乳業;製パン;製麺;惣菜;弁当;調味料;健康食品;焙煎;~飲料;食品の製造;食品の販売;!食品;食品を製造;醸造
Food Delivery|フードテック;食材宅配;ミールキット
Confectionery|菓子メーカー;製菓;和菓子;チョコレート;スイーツ
Fisheries|漁業;養殖;水産
Construction|総合建設;建設会社;建設業;建築会社;ゼネコン;工務店;ハウスメーカー;注文住宅;土木;解体工事;外壁塗装;内装工事;足場;造園;公共工事;住宅会社;建設株式会社;~建設;~建築;~工事;塗装工事
Civil Engineering|建設コンサルタント;構造設計;地質調査;プラントエンジニアリング
Architecture|建築設計;設計事務所;建築家
Building Materials|建築資材;住宅設備;セメント;建材
Real Estate|不動産会社;不動産業;不動産仲介;賃貸仲介;分譲マンション;デベロッパー;コワーキング;不動産投資;~不動産;不動産の
Property Management|マンション管理;賃貸管理
Home Improvement|リノベーション;ホームセンター;リフォーム
Waterproofing|防水工事
Plumbing|給排水;水道工事
Retail|小売業;スーパーマーケット;コンビニ;百貨店;ドラッグストア;量販店;ショッピングセンター;生活協同組合;リユース;書店;!小売店;~小売
E-Commerce|通販サイト;オンラインショップ;ネットショップ;通信販売;ECサイト;EC事業;ネット販売
Wholesale|卸売;商社;食品卸;問屋
Consumer Goods|日用品メーカー;生活雑貨;玩具;文房具
Consumer Services|葬儀;葬祭;結婚相談所;ブライダル;結婚式場
Fashion|ファッションブランド;婦人服;靴メーカー;作業服;アパレル;~ファッション
Beauty|化粧品メーカー;化粧品の;~化粧品;美容室;美容院;ヘアサロン;スキンケア
Restaurants|飲食店を;飲食店の運営;レストラン;居酒屋;ラーメン店;焼肉;回転寿司;給食;ケータリング;!飲食店向け;~飲食;飲食店の経営;外食
Hospitality|ホテル運営;ビジネスホテル;旅館;宿泊施設;民泊;キャンプ場;~ホテル
Travel|旅行会社;旅行代理店;旅行業;~観光;!社員旅行;~旅行
Pets|ペットショップ;ペット用品;~ペット
Sports|スポーツ用品;プロ野球;サッカークラブ;球団;スポーツ施設;ゴルフ場;~スポーツ
Furniture|インテリア;家具;寝具
Media and Entertainment|メディア企業;デジタルメディア;!ソーシャルメディア;~メディア
Entertainment|エンターテインメント;テーマパーク;映画館;芸能プロダクション;カラオケ;パチンコ;アミューズメント
News|新聞社;通信社;ニュースサイト;報道機関;!ニュース
Publishing|出版社;電子書籍;~出版
Film|映像制作;映画会社;アニメ制作;番組制作
Broadcasting|テレビ局;ラジオ局;放送局;放送事業;ケーブルテレビ;~テレビ
Video Streaming|動画配信;ライブ配信
Music|レコード会社;楽器;音楽制作;音楽教室;オーケストラ;~音楽
Gaming|ゲーム開発;ゲーム会社;ゲームソフト;オンラインゲーム;eスポーツ;~ゲーム
Social Media|ソーシャルメディア
Marketing|デジタルマーケティング;マーケティング支援;マーケティング会社;販売促進;~マーケティング
Advertising|広告代理店;広告会社;ネット広告;広告事業;~広告
AdTech|アドテク;広告配信
Public Relations|広報支援;PR会社;パブリックリレーションズ;!広報
Market Research|市場調査;マーケティングリサーチ;調査会社
Design|デザイン事務所;デザイン会社;グラフィックデザイン;~デザイン
Web Development|ホームページ制作;サイト制作;Web制作
Professional Services|サービス業;行政書士;司法書士;社労士;翻訳会社;通訳;!サービス
Consulting|コンサルティングファーム;コンサルティング会社;戦略コンサル;経営コンサル;シンクタンク;~コンサルティング;!コンサルタント
Human Resources|人事コンサル;人材開発;採用支援;!人事
Staffing and Recruiting|人材派遣;人材紹介;人材サービス;派遣会社;転職支援;転職サイト;求人サイト;求人情報;職業紹介;人材会社;!人材育成;!人材;派遣事業
HR Software|勤怠管理システム
Outsourcing|アウトソーシング;コールセンター;コンタクトセンター
Legal|法律事務所;特許事務所;弁理士;弁護士;企業法務;~法律
Risk Management|リスクマネジメント;リスク管理
Physical Security|ホームセキュリティ;交通誘導;消防設備;警備
Facilities Services|ビルメンテナンス;清掃会社;設備管理;施設管理;~清掃
Pest Control|害虫駆除;シロアリ
Payroll|給与計算
Certification|認証機関;検査機関;非破壊検査
Events|イベント会社;イベント企画;イベント運営;展示会運営;イベント制作;!イベント
Transportation|一般貨物;観光バス;タクシー;バス会社;路線バス;引越;運送;運輸
Logistics|物流会社;倉庫会社;倉庫業;物流センター;サプライチェーン;宅配便;国際物流;通関;港湾運送;~倉庫;~物流
Rail|電鉄;地下鉄;鉄道
Shipping|造船;船舶;フェリー;海運;港湾
Fleet Management|レンタカー;カーリース
Ride Hailing|カーシェア;配車アプリ;ライドシェア
Airlines|航空会社;エアライン
Education|学習塾;予備校;個別指導;家庭教師;英会話;学校法人;幼稚園;保育園;こども園;保育所;専門学校;教習所;教育事業;通信教育;日本語学校;!教育制度;~教育
Higher Education|私立大学;国立大学;公立大学;短期大学;高等教育;高等専門学校
EdTech|オンライン教育;エドテック;学習アプリ
Training|企業研修;研修会社;資格スクール;プログラミングスクール;職業訓練;!研修制度;!研修
Government|市役所;区役所;県庁;市の公式;町の公式;県の公式;地方公共団体;独立行政法人;行政機関;中央省庁;!官公庁;役場
Nonprofit|非営利団体;特定非営利活動法人;NPO法人;財団法人;社団法人;業界団体;労働組合;商工会;宗教法人;国際協力
Social Services|社会福祉法人;障害者支援;就労支援;福祉サービス;児童養護施設;放課後等デイサービス;障害福祉
Politics|政党
Museums|美術館;博物館;図書館
Research|研究機関;~研究所;研究開発法人;受託研究;~研究開発;!研究
Engineering|機械設計;受託設計
`;

/** What Japanese pages call the industries of `en.ts`, by the same marks. */
export const ja = `
Software|ソフトウェア;ソフトウェア開発
Information Technology|~情報通信
Internet|~インターネット
Artificial Intelligence|人工知能
Cybersecurity|~セキュリティ
Electronics|電子部品;電機
Semiconductors|半導体
Telecommunications|~通信
Networking|~ネットワーク
Robotics|ロボット;ロボティクス
Nanotechnology|ナノ材料
Financial Services|~金融
Banking|銀行
Insurance|保険
Health Care|~医療
Medical Devices|医療機器
Pharmaceuticals|医薬品;製薬
Biotechnology|バイオ
Senior Care|介護
Manufacturing|製造業;~製造;メーカー
Machinery|~機械;輸送機械
Elevators|エレベーター
Automotive|自動車
Aerospace|航空
Chemicals|~化学
Metals|鉄鋼
Materials|~材料
Printing|~印刷
Electrical Equipment|電気機器
Batteries|~電池;蓄電池;蓄電システム
Energy|エネルギー
Renewable Energy|再生可能エネルギー
Environmental Services|~環境
Agriculture|農業
Indoor Farming|植物工場
Food and Beverage|~食品;飲料
Food Delivery|フードテック
Fisheries|水産
Construction|~建設;建設業
Real Estate|~不動産
Retail|~小売;小売業
Wholesale|卸売
Fashion|アパレル
Beauty|化粧品
Restaurants|~飲食
Hospitality|~ホテル
Travel|~旅行
Furniture|家具
Media and Entertainment|~メディア
Entertainment|エンターテインメント
Publishing|~出版
Music|~音楽
Gaming|~ゲーム
Advertising|~広告;広告代理店
Professional Services|サービス業;!サービス
Consulting|コンサルティング
Human Resources|~人事
Staffing and Recruiting|人材派遣;人材紹介;~人材
Outsourcing|アウトソーシング
Legal|~法律
Physical Security|警備
Facilities Services|ビルメンテナンス;~清掃
Transportation|運輸
Logistics|~物流
Rail|鉄道
Shipping|海運
Education|~教育
Training|~研修
Government|官公庁
Research|~研究
`;

/** The characters of our own words and of the words we read in tables: simplified, and what Taiwan writes for each. */
const SIMPLIFIED =
  "万与业两个为习于亿从价优会余储内写准凑则删别务区单卖参双发变台号后响围圆块处备夹奖对属岁岗并应强归总户扩报据数断无时晋权条标样档检没满点独现码础确种笔紧级纳线细终结给绩续综范荐补见规计认让训记设访评识该误请读费资较达过这进远连适钟银销错间阅额颠馈舍采须统";
const TRADITIONAL =
  "萬與業兩個為習於億從價優會餘儲內寫準湊則刪別務區單賣參雙發變臺號後響圍圓塊處備夾獎對屬歲崗並應強歸總戶擴報據數斷無時晉權條標樣檔檢沒滿點獨現碼礎確種筆緊級納線細終結給績續綜範薦補見規計認讓訓記設訪評識該誤請讀費資較達過這進遠連適鐘銀銷錯間閱額顛饋捨採須統";

const pairs = (from: string, to: string): Map<string, string> => {
  const characters = [...to];
  return new Map([...from].map((character, index) => [character, characters[index] ?? character]));
};

/** The simplified character for each traditional one. */
export const SIMPLIFIED_FOR: ReadonlyMap<string, string> = pairs(TRADITIONAL, SIMPLIFIED);

/** The traditional character for each simplified one. */
export const TRADITIONAL_FOR: ReadonlyMap<string, string> = pairs(SIMPLIFIED, TRADITIONAL);

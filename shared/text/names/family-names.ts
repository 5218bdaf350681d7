/**
 * Common family names, folded, of the languages that put them first. They show in which order a name was typed.
 * Names that are common as given names elsewhere, such as Lee and Kim, need more evidence.
 */
const list = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '))

export const chineseFamilyNames = list(
  // Mandarin
  'wang zhang liu chen yang huang zhao wu zhou xu sun zhu gao lin he guo luo liang xie tang deng feng cao peng zeng',
  'xiao tian dong pan yuan cai jiang yu du ye cheng wei su ding ren shen yao lu zhong cui fan liao shi jin jia xia',
  'fu fang zou xiong bai meng qin qiu hou yin xue yan duan lei tao mao hao gu gong shao wan qian dai li ma hu kong',
  'xiang lyu ni lang',
  // Taiwan
  'tsai hsu hsieh chang chou chiang tseng kuo hsiao',
  // Cantonese
  'chan wong cheung leung lau ng tsang kwok ho lam yip tse chow fung tsui yeung poon kwan mak chiu hui lai yuen tam',
  'szeto',
  // Hokkien and Teochew
  'tan lim ong goh chua koh teo ang yeo tay toh chong chia seah chng quek loh heng',
)

export const koreanFamilyNames = list(
  'kim lee park choi jung jeong chung kang cho yoon jang lim han oh seo shin kwon hwang ahn song hong yoo moon bae',
  'baek nam noh ryu jeon min',
)

export const japaneseFamilyNames = list(
  'sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi',
  'matsumoto inoue kimura hayashi shimizu saito yamazaki mori abe ikeda hashimoto ishikawa ogawa goto okada',
  'hasegawa murakami kondo ishii sakamoto endo aoki fujita nishimura fukuda ota miura fujiwara okamoto matsuda',
  'nakajima nakagawa ono takeuchi kaneko wada nakayama ishida ueda morita hara sakai miyazaki yokoyama kudo',
  'miyamoto ohno taniguchi',
)

export const vietnameseFamilyNames = list(
  'nguyen tran pham hoang huynh phan vu dang bui ngo duong trinh dinh luong truong',
)

/** Vietnamese family names that are words or names elsewhere. They need a Vietnamese letter or middle name. */
export const rarerVietnameseFamilyNames = list('le vo do ho ly mai cao lam ha ta to')

/** Middle names that only Vietnamese names have. */
export const vietnameseMiddleNames = list('van thi')

export const hungarianFamilyNames = list(
  'nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah',
  'racz fekete szilagyi torok feher szucs kocsis pinter fodor szalai sipos lukacs gulyas biro kiraly orsos balog',
)

/** Common Spanish family names. Who has one of them before another family name has two. */
export const spanishFamilyNames = list(
  'garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez jimenez ruiz hernandez diaz moreno munoz',
  'alvarez romero alonso gutierrez navarro torres dominguez vazquez ramos gil ramirez serrano molina morales suarez',
  'ortega delgado castro ortiz rubio marin nunez iglesias medina garrido cortes castillo santos lozano guerrero',
  'prieto mendez cruz calvo vidal herrera marquez flores vargas rojas reyes mendoza aguilar vega soto',
)

export const portugueseFamilyNames = list(
  'silva santos sousa souza costa oliveira pereira ferreira almeida rodrigues alves carvalho ribeiro lima araujo',
  'fernandes goncalves gomes lopes marques martins barbosa cardoso teixeira',
)

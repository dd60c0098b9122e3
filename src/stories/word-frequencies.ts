/**
 * In how many of a thousand news articles a stem stands, for stems of more than 8: what grouping
 * takes for common before it has seen a stream of its own.
 * Counted over 521 articles of Wikinews (CC BY 2.5) by training/word-frequencies.ts; do not edit.
 */
const COUNTED = `
stat:464 unit:357 announc:296 peopl:263 two:248 president:240 government:228 company:198
follow:198 country:196 current:171 national:169 continu:159 plan:159 death:148 former:146
official:144 caus:140 clos:140 thre:140 city:134 claim:134 general:131 billion:129 american:125
end:125 minister:125 world:125 allow:121 died:121 local:121 due:119 market:117 releas:117
election:115 work:115 fiv:113 kill:113 party:113 cas:111 event:111 hous:107 authority:106
forc:106 plac:106 polic:106 area:104 group:104 million:104 chief:102 held:102 issu:102
servic:102 vot:102 public:100 chang:98 decision:98 international:98 act:96 air:96 expect:96
fami:96 four:96 member:96 ask:94 federal:94 found:94 receiv:94 court:92 trump:92 utc:92
announcement:90 bas:90 european:90 hour:90 part:90 hom:88 confirm:86 includ:86 across:84
build:84 car:84 democratic:84 ear:84 mov:84 old:84 presidential:84 support:84 attack:83
earlier:83 health:83 job:83 media:83 morn:83 reported:83 america:81 attempt:81 law:81
previous:81 statement:81 affect:79 california:79 call:79 campaign:79 need:79 number:79 prim:79
capital:77 condition:77 deal:77 post:77 agency:75 executiv:75 nation:75 associat:73 center:73
cit:73 find:73 high:73 increas:73 larg:73 liv:73 result:73 age:71 best:71 candidat:71 declar:71
describ:71 donald:71 drop:71 financial:71 leader:71 open:71 press:71 shar:71 comment:69 die:69
head:69 injur:69 military:69 percent:69 point:69 stock:69 thousand:69 wikinew:69 aircraft:67
com:67 dead:67 start:67 system:67 begin:65 british:65 ceo:65 damag:65 reach:65 record:65 run:65
additional:63 charg:63 conferenc:63 department:63 involv:63 order:63 university:63
administration:61 arrest:61 bill:61 business:61 community:61 cost:61 covid:61 district:61
global:61 hospital:61 right:61 south:61 team:61 action:60 address:60 co:60 fir:60 foreign:60
history:60 incident:60 lost:60 union:60 appl:58 attend:58 concern:58 cut:58 different:58
director:58 effort:58 fac:58 hold:58 indicat:58 known:58 lead:58 level:58 abl:56 alleg:56
bank:56 china:56 coast:56 consider:56 control:56 emergency:56 estimat:56 final:56 flight:56
help:56 john:56 lif:56 offic:56 officer:56 protest:56 schedul:56 serv:56 vic:56 access:54
accus:54 addition:54 believ:54 complet:54 east:54 economy:54 franc:54 investigation:54 major:54
show:54 test:54 agreement:52 aid:52 airbus:52 analyst:52 appear:52 averag:52 body:52 congress:52
economic:52 elect:52 firm:52 governor:52 launch:52 leav:52 loss:52 nam:52 security:52 aged:50
airlin:50 al:50 availabl:50 bring:50 central:50 children:50 civil:50 commercial:50 demand:50
express:50 far:50 featur:50 fil:50 long:50 passenger:50 representativ:50 republican:50 six:50
agr:48 airport:48 biden:48 big:48 dat:48 eight:48 fell:48 futur:48 industry:48 largest:48
motor:48 offer:48 recent:48 stor:48 third:48 anti:46 australia:46 boe:46 citizen:46 council:46
data:46 discuss:46 fall:46 good:46 human:46 hundr:46 index:46 joe:46 lin:46 man:46
manufacturer:46 pass:46 publish:46 scientist:46 set:46 won:46 ahead:44 board:44 clear:44
coronavirus:44 crisis:44 delay:44 dont:44 fund:44 island:44 jon:44 kingdom:44 mil:44 nomine:44
project:44 return:44 secretary:44 study:44 uk:44 win:44 bbc:42 carry:42 computer:42 creat:42
declin:42 diseas:42 dollar:42 fail:42 great:42 mayor:42 region:42 remain:42 rescu:42 ten:42
twitter:42 york:42 challeng:40 contract:40 crash:40 credit:40 crim:40 decid:40 development:40
dow:40 even:40 fight:40 form:40 initial:40 interest:40 justic:40 los:40 mark:40 night:40
north:40 ongo:40 operat:40 program:40 provid:40 sal:40 senator:40 sign:40 total:40 war:40
activity:38 annual:38 biggest:38 border:38 break:38 canada:38 committe:38 common:38 design:38
enter:38 fly:38 gain:38 gas:38 half:38 hit:38 land:38 model:38 parliament:38 power:38 pric:38
research:38 rul:38 seat:38 seven:38 think:38 water:38 approach:36 better:36 born:36 built:36
centr:36 chairman:36 chines:36 commit:36 constitution:36 criminal:36 deliver:36 despit:36
ford:36 fre:36 fuel:36 im:36 interview:36 join:36 led:36 locat:36 london:36 measur:36 meet:36
operation:36 problem:36 purchas:36 video:36 whit:36 ability:35 account:35 affair:35 african:35
appeal:35 auto:35 commission:35 conduct:35 conflict:35 county:35 de:35 defeat:35 democrat:35
direct:35 effect:35 enough:35 europ:35 exchang:35 focus:35 full:35 germany:35 host:35
industrial:35 japan:35 lat:35 left:35 medical:35 not:35 occur:35 political:35 reduc:35 russia:35
school:35 sell:35 senat:35 sourc:35 spac:35 suffer:35 victim:35 west:35 wn:35 women:35 actual:33
attorney:33 australian:33 author:33 automaker:33 becom:33 canadian:33 disaster:33 dozen:33
employe:33 england:33 field:33 florida:33 fourth:33 ground:33 impact:33 injury:33 intend:33
iran:33 know:33 lot:33 majority:33 minut:33 pandemic:33 process:33 question:33 rac:33 relat:33
requir:33 respons:33 sea:33 spokesperson:33 stev:33 user:33 want:33 afternoon:31 aim:31 amid:31
approv:31 arm:31 ballot:31 bankruptcy:31 bid:31 carri:31 colleg:31 commissioner:31 cover:31
crew:31 debt:31 develop:31 earth:31 femal:31 fts:31 imag:31 investigat:31 johnson:31 languag:31
limit:31 main:31 mass:31 organization:31 outbreak:31 past:31 person:31 policy:31 primary:31
prison:31 product:31 researcher:31 sit:31 softwar:31 spread:31 stop:31 suprem:31 term:31
washington:31 alon:29 approximat:29 automobil:29 award:29 black:29 block:29 bomb:29 brother:29
cant:29 chrysler:29 collaps:29 conclud:29 count:29 customer:29 debat:29 decad:29 devic:29
display:29 driv:29 entir:29 flood:29 gm:29 information:29 japanes:29 keep:29 lower:29 money:29
multipl:29 music:29 near:29 network:29 nomination:29 original:29 russian:29 san:29 season:29
select:29 sentenc:29 short:29 similar:29 storm:29 suggest:29 worker:29 africa:27 agre:27
anyon:27 arriv:27 artist:27 association:27 bad:27 ban:27 brand:27 brok:27 child:27 delegat:27
eu:27 experienc:27 figur:27 food:27 gam:27 happen:27 hop:27 inc:27 instead:27 internal:27
judg:27 low:27 manager:27 men:27 phon:27 play:27 production:27 quarter:27 rat:27 resident:27
rout:27 safety:27 shot:27 station:27 suspect:27 talk:27 television:27 valu:27 vehicl:27 virus:27
websit:27 worldwid:27 wrot:27 abus:25 accept:25 activ:25 advanc:25 allegation:25 alleged:25
army:25 aviation:25 benefit:25 brief:25 burn:25 cancell:25 career:25 certain:25 civilian:25
climat:25 competition:25 conservativ:25 convict:25 corporation:25 cross:25 delivery:25 didnt:25
discover:25 eastern:25 elizabeth:25 evacuat:25 fear:25 forward:25 french:25 german:25 highest:25
important:25 independent:25 infection:25 jet:25 lik:25 list:25 longer:25 ministry:25 non:25
own:25 pilot:25 plant:25 poll:25 popular:25 position:25 recover:25 road:25 rough:25 search:25
son:25 step:25 strik:25 texa:25 train:25 via:25 admit:23 advis:23 alongsid:23 angel:23 assemb:23
bail:23 barack:23 berni:23 caught:23 composit:23 condolenc:23 dai:23 deep:23 defens:23
developer:23 digital:23 earn:23 efficient:23 establish:23 expert:23 extend:23 facility:23
fourteen:23 gather:23 growth:23 hear:23 heavy:23 hong:23 individual:23 infect:23 iphon:23
itun:23 kilometer:23 lawsuit:23 loan:23 massiv:23 mean:23 parent:23 park:23 player:23 positiv:23
prevent:23 protester:23 rang:23 rol:23 secur:23 small:23 speech:23 supporter:23 territory:23
trad:23 accident:21 achiev:21 actor:21 agenc:21 airliner:21 airplan:21 amongst:21 animal:21
appoint:21 asia:21 assistanc:21 boris:21 buy:21 captur:21 carolina:21 casualty:21 check:21
class:21 cnn:21 colleagu:21 compet:21 consumer:21 contain:21 controll:21 convention:21
counter:21 critical:21 dax:21 deputy:21 division:21 drug:21 earthquak:21 fact:21 fan:21
forecast:21 foundation:21 goal:21 grand:21 hospitaliz:21 immediat:21 improv:21 indian:21
institut:21 introduc:21 ipod:21 iranian:21 kept:21 legal:21 letter:21 manufactur:21 matter:21
mik:21 nbc:21 obama:21 opposition:21 present:21 privat:21 produc:21 ral:21 reason:21 rival:21
sander:21 scen:21 scienc:21 sent:21 social:21 special:21 star:21 stay:21 technology:21 tell:21
thank:21 top:21 town:21 trial:21 try:21 using:21 wid:21 wind:21 ad:19 add:19 amendment:19
amount:19 ap:19 approval:19 argu:19 assist:19 atlantic:19 attention:19 belong:19 blam:19
budget:19 cancer:19 chain:19 chanc:19 cod:19 compar:19 constitutional:19 contact:19 contribut:19
coupl:19 cultur:19 david:19 deadlin:19 defenc:19 demonstrat:19 dron:19 engineer:19 ensur:19
facebook:19 feet:19 fifteen:19 financ:19 flag:19 freedom:19 friend:19 giv:19 guilty:19 hand:19
higher:19 illegal:19 india:19 internet:19 islamic:19 ive:19 km:19 kong:19 labor:19 light:19
look:19 mail:19 maker:19 management:19 michael:19 mission:19 nin:19 northern:19 oil:19 peac:19
period:19 population:19 protection:19 real:19 remov:19 request:19 resign:19 resignation:19
ros:19 serious:19 shoot:19 sid:19 spok:19 staff:19 street:19 strong:19 sup:19 target:19
terrorist:19 treatment:19 unveil:19 version:19 warn:19 abc:17 academy:17 activist:17 advocat:17
andrew:17 answer:17 apparent:17 appearanc:17 application:17 articl:17 atmospher:17 bar:17
begun:17 bell:17 bit:17 bob:17 boy:17 bridg:17 britain:17 broadcast:17 brought:17 capabl:17
caucus:17 ceremony:17 clinton:17 closur:17 coalition:17 collect:17 connect:17 connection:17
conviction:17 cov:17 deceas:17 defend:17 destroy:17 differenc:17 discovery:17 disput:17
doctor:17 download:17 dramatical:17 el:17 electronic:17 eleven:17 energy:17 equipment:17
escap:17 exist:17 exit:17 factor:17 fellow:17 fill:17 film:17 firefighter:17 francisco:17
front:17 hard:17 honor:17 hurrican:17 identifi:17 ii:17 illinois:17 incumbent:17 institution:17
la:17 lawyer:17 legislatur:17 lov:17 manag:17 meter:17 murder:17 onlin:17 organisation:17
outsid:17 owner:17 paris:17 particular:17 perform:17 poor:17 professor:17 propos:17 provinc:17
reject:17 remark:17 reporter:17 reserv:17 respectiv:17 retir:17 ris:17 robert:17 saf:17 sar:17
sever:17 singl:17 sixteen:17 speak:17 stand:17 story:17 struck:17 successful:17 thing:17
tropical:17 turkey:17 tweet:17 voter:17 william:17 advisory:15 agenda:15 agent:15 airlift:15
ali:15 analysis:15 anthony:15 app:15 arabia:15 attacker:15 bailout:15 bought:15 cabinet:15
capacity:15 carbon:15 cargo:15 carrier:15 chair:15 church:15 clash:15 colorado:15
communication:15 conclusion:15 confidenc:15 content:15 corp:15 criticism:15 danger:15
dangerous:15 degre:15 detail:15 determin:15 difficult:15 document:15 doesnt:15 domestic:15
drew:15 embassy:15 en:15 encourag:15 engin:15 explain:15 feel:15 fighter:15 fin:15 finish:15
floor:15 fraud:15 guard:15 impos:15 ireland:15 joint:15 king:15 korea:15 latest:15 leadership:15
learn:15 lowest:15 magnitud:15 mal:15 messag:15 met:15 middl:15 miss:15 moment:15 nasa:15
nasdaq:15 normal:15 observ:15 pay:15 port:15 possibl:15 profit:15 purpos:15 rais:15 ran:15
read:15 regional:15 relativ:15 replac:15 rock:15 roll:15 round:15 sav:15 significant:15
singapor:15 siz:15 southern:15 surpass:15 survey:15 trail:15 transport:15 twelv:15 vermont:15
wall:15 woman:15 acquir:13 adult:13 airstrik:13 aliv:13 ambulanc:13 anonymous:13 anticipat:13
apart:13 arab:13 art:13 attende:13 attribut:13 audio:13 avoid:13 background:13 basis:13 bay:13
bear:13 behalf:13 ben:13 bond:13 book:13 broader:13 broken:13 bus:13 bush:13 cancel:13
capitol:13 category:13 catholic:13 celebrat:13 cent:13 century:13 channel:13 charity:13 choic:13
chris:13 collision:13 combat:13 command:13 commitment:13 complex:13 condemn:13 congressional:13
construction:13 corruption:13 cours:13 creation:13 criticiz:13 currency:13 cycl:13 cyclon:13
deni:13 depend:13 deploy:13 disappoint:13 disclos:13 distribut:13 driver:13 electoral:13
emerg:13 enterpris:13 environmental:13 equal:13 essential:13 eventual:13 exact:13 expand:13
export:13 eye:13 fallen:13 fals:13 favor:13 fleet:13 founder:13 gender:13 georg:13 girl:13
grant:13 green:13 guest:13 hall:13 hampshir:13 helicopter:13 infrastructur:13 intelligenc:13
iraq:13 jail:13 jam:13 khan:13 legislativ:13 licens:13 link:13 location:13 massachusett:13
match:13 mediterranean:13 mexico:13 michigan:13 mid:13 minor:13 moscow:13 mourn:13 mp:13
nearby:13 nevada:13 noth:13 ocean:13 option:13 packag:13 performanc:13 personnel:13 philippin:13
politician:13 potential:13 predict:13 preliminary:13 prepar:13 prior:13 pro:13 protect:13
push:13 queen:13 quick:13 radio:13 re:13 red:13 reform:13 regard:13 relation:13 republic:13
resolv:13 responsibility:13 responsibl:13 restor:13 restriction:13 restructur:13 reveal:13
review:13 risk:13 river:13 rocket:13 royal:13 self:13 separat:13 shut:13 situation:13 sold:13
song:13 speaker:13 stab:13 structur:13 success:13 surviv:13 syria:13 tak:13 thought:13
throughout:13 tool:13 traffic:13 travel:13 turkish:13 turn:13 twenty:13 un:13 view:13
virginia:13 visit:13 watch:13 weekend:13 western:13 wif:13 witness:13 wound:13 zealand:13
aboard:12 absolut:12 accompani:12 accredit:12 acknowledg:12 adam:12 administrator:12 aerial:12
afp:12 aftermath:12 alabama:12 alan:12 album:12 alex:12 alleviat:12 amaz:12 ambassador:12
amnesty:12 anniversary:12 arizona:12 arrang:12 assad:12 assault:12 asset:12 assum:12
autonomous:12 await:12 battl:12 beach:12 behavior:12 beij:12 beyond:12 bird:12 blaz:12 blood:12
blu:12 boost:12 bottom:12 branch:12 brazilian:12 breach:12 brexit:12 brown:12 capability:12
catch:12 ceas:12 celebration:12 champion:12 chapter:12 character:12 characteriz:12 charl:12
clean:12 club:12 coastal:12 collin:12 commenc:12 comp:12 context:12 contractor:12 contrast:12
cook:12 cooperation:12 cor:12 critic:12 crowd:12 cultural:12 custody:12 daniel:12 daughter:12
debut:12 decreas:12 demonstration:12 detain:12 detect:12 difficulty:12 distribution:12 door:12
doubl:12 dreamliner:12 duty:12 ead:12 effectiv:12 eliminat:12 enabl:12 english:12 equity:12
era:12 everyon:12 evidenc:12 evolv:12 examin:12 excit:12 exercis:12 explosion:12 failur:12
father:12 favour:12 felt:12 flew:12 formal:12 francis:12 get:12 gold:12 hang:12 harris:12
heart:12 hopkin:12 implement:12 indonesia:12 insid:12 investment:12 investor:12 journal:12
jury:12 kenya:12 kind:12 labour:12 landfall:12 leak:12 liberal:12 lift:12 louis:12 mac:12
marin:12 material:12 mileston:12 min:12 most:12 mph:12 necessary:12 negativ:12 negotiation:12
net:12 nigeria:12 nikkei:12 ohio:12 opportunity:12 orbit:12 overall:12 pag:12 partial:12
patient:12 paul:12 personal:12 photo:12 piec:12 plung:12 pm:12 pneumonia:12 possibility:12
premier:12 presenc:12 professional:12 programm:12 promot:12 property:12 proposal:12
prosecutor:12 putin:12 rapid:12 recall:12 recession:12 represent:12 respect:12 retailer:12
richard:12 secret:12 seek:12 sery:12 session:12 sex:12 sexual:12 sharp:12 ship:12 signal:12
slow:12 sometim:12 spacecraft:12 specy:12 stabl:12 styl:12 suicid:12 surround:12 sustain:12
syrian:12 threaten:12 tim:12 trap:12 tri:12 ukrain:12 ukrainian:12 updat:12 use:12 various:12
vessel:12 violenc:12 vladimir:12 wear:12 weather:12 web:12 wev:12 worst:12 abroad:10
accessibl:10 accurat:10 accusation:10 acquit:10 acr:10 acut:10 advisor:10 afghanistan:10
airway:10 alaska:10 alert:10 align:10 allocat:10 amidst:10 amy:10 ann:10 appreciat:10
archbishop:10 asian:10 aspect:10 assassinat:10 assassination:10 assess:10 assistant:10
atmospheric:10 attach:10 automatical:10 automotiv:10 back:10 bacteria:10 band:10 bashar:10
belgium:10 bin:10 boat:10 bomber:10 brazil:10 buri:10 businessman:10 cac:10 camera:10 cat:10
chancellor:10 chas:10 chicago:10 chip:10 chosen:10 circumstanc:10 classifi:10 collection:10
color:10 commander:10 commonwealth:10 complaint:10 component:10 conced:10 consecutiv:10
consist:10 conspiracy:10 convert:10 coup:10 crack:10 creditor:10 dealer:10 deck:10 dedicat:10
del:10 delhi:10 democracy:10 departur:10 diagnos:10 discussion:10 distanc:10 dmitry:10 draw:10
eat:10 edt:10 education:10 electric:10 eligibl:10 email:10 employ:10 endors:10 epicenter:10
es:10 especial:10 evacuation:10 everyth:10 ex:10 explosiv:10 extradit:10 extradition:10
extrem:10 eyewitness:10 factory:10 fak:10 falcon:10 fast:10 faster:10 federation:10 fled:10
flow:10 flown:10 footag:10 forest:10 ful:10 funeral:10 generation:10 geological:10 glob:10
gon:10 govern:10 greater:10 greec:10 grow:10 guardian:10 guy:10 hat:10 headquarter:10 heavi:10
identify:10 ill:10 impeachment:10 independenc:10 indonesian:10 infectious:10 inform:10
instagram:10 intent:10 interior:10 investigator:10 isis:10 israel:10 israeli:10 ita:10 jim:10
jos:10 jr:10 knif:10 korean:10 larger:10 lee:10 macron:10 magazin:10 mainland:10 manhattan:10
martin:10 maryland:10 mat:10 mobil:10 moderat:10 monitor:10 mother:10 nancy:10 nationwid:10
natur:10 navy:10 nominat:10 notic:10 npr:10 opinion:10 overturn:10 paid:10 palm:10 payment:10
pend:10 pictur:10 planet:10 platform:10 practic:10 pre:10 pretty:10 priz:10 proceed:10
profitabl:10 prohibit:10 prompt:10 qasem:10 railway:10 rain:10 report:10 resolution:10
resourc:10 respond:10 retail:10 reuter:10 revenu:10 rich:10 saint:10 saturn:10 screen:10 send:10
shift:10 slip:10 society:10 soleimani:10 spanish:10 specific:10 stag:10 subject:10 subsequent:10
sue:10 suit:10 summit:10 supplier:10 surg:10 survivor:10 suspend:10 suspension:10 sydney:10
tanker:10 tehran:10 theyr:10 titl:10 toll:10 toronto:10 transportation:10 truck:10 unabl:10
understand:10 upcom:10 utah:10 vary:10 victory:10 violat:10 voic:10 word:10 worry:10 wss:10
`

/** Shares (0 to 1) by stem. */
export const WORD_FREQUENCIES: ReadonlyMap<string, number> = new Map(
  COUNTED.trim()
    .split(/\s+/)
    .map((entry) => {
      const [stem = '', permille = '0'] = entry.split(':')
      return [stem, Number(permille) / 1000]
    }),
)

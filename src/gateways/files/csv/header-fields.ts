/** What a column of a client list can hold. */
export type CsvField =
  | 'company'
  | 'companyId'
  | 'website'
  | 'sector'
  | 'size'
  | 'city'
  | 'country'
  | 'timezone'
  | 'language'
  | 'lead'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'personId'
  | 'email'
  | 'title'
  | 'firstSeen'
  | 'annualValue'
  | 'currency'
  | 'contractRef'
  | 'contractStart'
  | 'contractEnd'

/** The headings that name each field, without spaces and marks, in lower case. */
const HEADINGS: Readonly<Record<CsvField, string>> = {
  company:
    'company companyname account accountname client clientname customer customername organization organisation ' +
    'organizationname organisationname firm business companyorganization ' +
    '公司 公司名 公司名称 客户 客户名称 客户名 企业 企业名称 单位 单位名称 名称 组织 机构',
  companyId: 'companyid accountid clientid customerid organizationid companyrecordid 公司编号 客户编号 客户id 公司id',
  website:
    'website websiteurl web url domain companydomain companydomainname homepage site 网站 网址 官网 域名 公司网站',
  sector: 'sector industry vertical branch 行业 所属行业 领域',
  size: 'size companysize employees numberofemployees headcount staff 规模 公司规模 员工数 人数 员工人数',
  city: 'city town billingcity 城市 所在城市',
  country: 'country region countryregion billingcountry state 国家 地区 国家地区 省份',
  timezone: 'timezone tz zone 时区',
  language: 'language locale lang preferredlanguage 语言',
  lead: 'owner accountowner companyowner accountmanager accountlead lead leademail owneremail salesrep csm 负责人 客户经理 负责人邮箱 销售',
  name: 'name fullname contact contactname contactperson person personname primarycontact 姓名 联系人 联系人姓名 联系人名称 名字',
  firstName: 'firstname givenname forename first 名',
  lastName: 'lastname surname familyname last 姓 姓氏',
  personId: 'id contactid personid recordid 编号 联系人编号 联系人id',
  email:
    'email emailaddress mail e-mail workemail emailwork contactemail primaryemail businessemail emailother otheremail ' +
    'emailhome personalemail 邮箱 电子邮件 电子邮箱 邮件 邮箱地址 联系邮箱 联系人邮箱 工作邮箱',
  title: 'title jobtitle position role jobrole function 职位 职务 岗位 头衔 角色',
  firstSeen:
    'firstseen createdat createdate created createddate since clientsince customersince 创建时间 创建日期 首次联系 合作开始',
  // Only what says that it is by the year: amounts of deals and firms' own revenue are something else.
  annualValue:
    'annualvalue annualcontractvalue acv arr yearlyvalue yearlycontractvalue annualfee yearlyfee ' +
    '年合同额 年度合同额 年合同金额 年金额 年度金额 年费',
  currency: 'currency currencycode 币种 货币',
  contractRef: 'contract contractid contractno contractnumber contractref contractname 合同 合同编号 合同号 合同名称',
  contractStart:
    'start startdate contractstart contractstartdate begin from signedon 开始 开始日期 合同开始 合同开始日期 起始日期 签约日期 生效日期',
  contractEnd:
    'end enddate contractend contractenddate renewaldate renewal expires expirydate until to ' +
    '结束 结束日期 合同结束 合同结束日期 到期 到期日期 到期日 合同到期 合同到期日 续约日期',
}

const FIELD_BY_HEADING = new Map(
  Object.entries(HEADINGS).flatMap(([field, headings]) =>
    headings.split(' ').map((heading): [string, CsvField] => [heading.replaceAll('-', ''), asField(field)]),
  ),
)

function asField(name: string): CsvField {
  return name as CsvField
}

/** Which columns hold what. A field may have several columns: the first filled cell counts. */
export interface Columns {
  byField: Map<CsvField, number[]>
  /** What a heading says in brackets: `Annual value (EUR)`, 年合同额(万元). */
  notes: Map<CsvField, string>
  notRead: string[]
}

/** Recognizes headings in English and Chinese. Null when none of them names a firm, a person or a mailbox. */
export function readHeadings(cells: readonly string[]): Columns | null {
  const columns: Columns = { byField: new Map(), notes: new Map(), notRead: [] }
  cells.forEach((cell, index) => {
    const { heading, note } = normalized(cell)
    const field = FIELD_BY_HEADING.get(heading)
    if (field === undefined) {
      if (cell.trim() !== '') columns.notRead.push(cell.trim())
      return
    }
    columns.byField.set(field, [...(columns.byField.get(field) ?? []), index])
    if (note !== '') columns.notes.set(field, note)
  })
  settleName(columns)
  const isList = (['company', 'name', 'firstName', 'lastName', 'email'] as const).some((field) =>
    columns.byField.has(field),
  )
  return isList ? columns : null
}

/** A lone `Name` is the firm's in a list that has nothing else of a person. */
function settleName(columns: Columns): void {
  const { byField } = columns
  const names = byField.get('name')
  const isOfPeople = (['company', 'email', 'title', 'firstName', 'lastName'] as const).some((field) =>
    byField.has(field),
  )
  if (names === undefined || isOfPeople) return
  byField.set('company', names)
  byField.delete('name')
  const ids = byField.get('personId')
  if (ids !== undefined && !byField.has('companyId')) byField.set('companyId', ids)
}

function normalized(cell: string): { heading: string; note: string } {
  const text = cell.slice(0, 200).normalize('NFKC').toLowerCase()
  const open = text.indexOf('(')
  const close = text.indexOf(')', open)
  const note = open > 0 && close > open ? text.slice(open + 1, close).trim() : ''
  const bare = note === '' ? text : text.slice(0, open)
  return { heading: (bare.match(/[\p{L}\p{N}]+/gu) ?? []).join(''), note }
}

import { isTimeZone } from '../../domain/zoned-time.js';
import { columnNames, fold } from './column-names.js';
import { FLAG_COLUMNS } from './state-words.js';

/**
 * What a column may be called, as "field=name,name" lists; a field's own name counts too. Names are folded: no case,
 * accents, spaces or punctuation. Fields are those of Meeting Guide and some of our own; `docs/feed.md` lists the
 * documented names.
 */
const NAMES =
  'slug=id;name=meeting,meetingname,groupname,title,nombre,الاسم;' +
  'day=days,weekday,dayofweek,dayoftheweek,dia,اليوم;time=start,starttime,starts,hora,الوقت;' +
  'end_time=end,ends,endtime;minutes=duration,length;' +
  'timezone=zone,tz,zonahoraria;date;week=weeks,weekofmonth;every=everyweeks;from=firstdate,startdate;' +
  'until=lastdate,enddate;except=exceptions,notondates;' +
  'formatted_address=fulladdress;address=street,streetaddress;city=town,ciudad,المدينة;region=area;sub_region;' +
  'state=province,county;postal_code=postcode,zip,zipcode;country;' +
  'location=place,venue,lugar,المكان,placename,locationname;latitude=lat;longitude=lng,lon,long;coordinates;' +
  'approximate;location_notes=directions;accessibility=access;' +
  'conference_url=joinlink,joinurl,onlinelink,meetinglink,zoomlink;conference_url_notes=joinnotes;' +
  'conference_phone=dialin,joinphone;conference_phone_notes=dialinnotes;' +
  'types=type;topics=topic,tags,tema;audiences=audience,for;languages=language;notes=description,about,details;' +
  'group_notes;attendance_option=attendance,how;' +
  'entity=organizer,organization;entity_url=organizerurl;group;website;url=page,link;updated=lastupdated;' +
  'contact_name;contact_email;contact_phone;contact_url;cost=price,fee;venmo;square=cashapp;paypal;facilitation;' +
  'registration_url=registration,register;availability';

/** Columns of BMLT’s own spreadsheet export, with other names. */
const NAWS =
  'naws_name=committeename;naws_id=bmltid;format1;format2;format3;format4;format5;entity=parentname;' +
  'conference_phone=phonemeetingnumber;conference_url=virtualmeetinglink;conference_url_notes=virtualmeetinginfo;' +
  'updated=lastchanged';

/**
 * Column names for a zone whose hours the column holds: "Eastern", "ET", "Eastern Time". As used in North America.
 */
const ZONES =
  'America/New_York=eastern,et,est,edt;America/Chicago=central,ct,cst,cdt;America/Denver=mountain,mt,mst,mdt;' +
  'America/Los_Angeles=pacific,pt,pst,pdt;' +
  'America/Halifax=atlantic,at,ast;America/Anchorage=alaska,akst;Pacific/Honolulu=hawaii,hst;' +
  'Europe/London=uk,london;UTC=utc,gmt;Europe/Paris=cet,cest,centraleurope';

const FIELDS = columnNames(`${NAMES};${NAWS};${FLAG_COLUMNS}`);
const ZONE_NAMES = columnNames(ZONES);

/**
 * The field that a column holds, by its name; for a column of hours in one zone, "time@America/Chicago". `undefined`
 * for an unknown column.
 */
export function fieldNamed(column: string): string | undefined {
  const name = fold(column);
  if (name === '') return undefined;
  const field = FIELDS.get(name);
  if (field !== undefined) return field;
  const zone = zoneNamed(column);
  return zone && `time@${zone}`;
}

/** The IANA zone that `name` means: “America/Chicago”, “Central Time”, “CT”. */
export function zoneNamed(name: string): string | undefined {
  return name.includes('/') && isTimeZone(name.trim())
    ? name.trim()
    : ZONE_NAMES.get(fold(name).replace(/time|standard|daylight/g, ''));
}

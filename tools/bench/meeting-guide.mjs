/** The groups of a native feed as Meeting Guide records, for the finders of others: one meeting per group, its first. */

const two = (number) => String(number).padStart(2, '0');

function endOf(start, minutes) {
  const [hour, minute] = start.split(':').map(Number);
  const end = hour * 60 + minute + minutes;
  return `${two(Math.floor(end / 60) % 24)}:${two(end % 60)}`;
}

export function asMeetingGuide({ groups }) {
  return groups.map(({ id, name, description, schedule: [slot], attendance, place, online, contact }) => ({
    slug: id,
    name,
    day: slot.day % 7,
    time: slot.start,
    end_time: endOf(slot.start, slot.minutes),
    timezone: slot.timeZone,
    types: ['O', ...(attendance === 'in-person' ? [] : ['ONL'])],
    notes: description,
    email: contact.email,
    ...(place && {
      location: place.name,
      address: place.address,
      city: place.city,
      country: place.country,
      formatted_address: `${place.address}, ${place.city}, ${place.country}`,
      latitude: place.latitude,
      longitude: place.longitude,
      region: place.city,
    }),
    // An address alone counts only where the finder knows the host.
    ...(online && { conference_url: online.url, conference_phone: online.phone ?? '+1-503-555-0177' }),
  }));
}

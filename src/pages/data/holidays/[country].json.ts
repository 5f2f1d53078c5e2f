import edition from '#edition-config';
import type { APIRoute, GetStaticPaths } from 'astro';
import {
  holidayCountries,
  holidaySource,
  publicHolidays,
} from '../../../engine/holidays/public-holidays.ts';

/** A file for each country, which the planner fetches from this site where a country is chosen. */
export const getStaticPaths: GetStaticPaths = () =>
  holidayCountries(edition.language).map(({ code }) => ({ params: { country: code } }));

export const GET: APIRoute = ({ params: { country = '' } }) =>
  Response.json({
    source: holidaySource,
    holidays: publicHolidays(country, edition.language),
  });

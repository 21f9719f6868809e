import type { DepartmentReadingWords } from "../departmentMessages";
import { listSome } from "../listSome";
import type { FindingText } from "../monthMessages";
import type { Names } from "../../schemes/names";

const quote = (text: string): string => (text.trim() === "" ? "(blank)" : `"${text}"`);
const list = (items: readonly string[], shown = 8): string =>
  listSome(items, shown, ", ", (count) => ` and ${count} more`);
const text = (what: string, remedy = ""): FindingText => ({ what, remedy });
const name = (names: Names): string => `"${names.en}"`;
const named = (all: readonly Names[], shown = 12): string => list(all.map(name), shown);
const meant = (nearest: string | null): string => (nearest === null ? "" : `Is "${nearest}" meant? `);
const people = (count: number): string => (count === 1 ? "1 person" : `${count} people`);

/** Texts of the department's reading in English. */
export const departmentReading: DepartmentReadingWords = {
  findings: {
    "unknown scheme": ({ found, nearest }) =>
      text(
        `The roster names the scheme ${quote(found)}, which there isn't; these people aren't graded.`,
        `${meant(nearest?.en ?? null)}Enter the scheme's name or ID.`,
      ),
    "unknown post": ({ found, nearest }) =>
      text(
        `No scheme is for the post ${quote(found)}; these people aren't graded.`,
        `${meant(nearest)}Correct the post, name a scheme in the roster, or add the post to the scheme's posts.`,
      ),
    "post of several schemes": ({ found, schemes }) =>
      text(
        `The post ${quote(found)} belongs to ${named(schemes)}; which one counts isn't clear, and these people aren't graded.`,
        'Name the scheme in the "Scheme" column of the roster.',
      ),
    "no scheme": ({ people: who }) =>
      text(
        `No scheme is known for ${people(who.length)}, who aren't graded: ${list(who)}.`,
        "Fill in scheme or post in the roster.",
      ),
    "appraised as a team": ({ scheme }) =>
      text(`${name(scheme)} appraises teams: these people are graded with their team, not by themselves.`),
    "not in roster": ({ found, nearest }) =>
      text(
        `${quote(found)} isn't in the roster and isn't graded.`,
        `${meant(nearest)}Spell the name alike, or add the person to the roster.`,
      ),
    "team not in roster": ({ found, nearest }) =>
      text(
        `The roster has no team ${quote(found)}, which isn't graded.`,
        `${meant(nearest)}Spell the team's name alike.`,
      ),
    "not in data": ({ people: who, month }) =>
      text(
        `${people(who.length)} of the roster have no data in ${month}: ${list(who)}.`,
        "If there should be some, compare how the names are spelt; for those who left, enter the date.",
      ),
    "nothing to grade by": ({ people: who, scheme }) =>
      text(
        `${people(who.length)} have no value of what ${name(scheme)} asks for and aren't graded: ${list(who)}.`,
        "If they worked in the month, add their data.",
      ),
    "not in data, one alike": ({ person, nearest }) =>
      text(
        `${person} has no data, and the data have "${nearest}", who isn't in the roster.`,
        "If they are the same person, spell the name alike.",
      ),
    "twice in roster": ({ person, cells }) =>
      text(
        `${person} stands in the roster ${cells.length} times (${list(cells)}); only the first row counts.`,
        "Delete the others; if they are several people of one name, give each an employee number.",
      ),
    namesakes: ({ person, numbers }) =>
      text(`${numbers.length} people are called ${person}; their numbers tell them apart: ${list(numbers)}.`),
    "which namesake": ({ person, numbers }) =>
      text(
        `${numbers.length} people are called ${person}; whose row this is isn't clear, and it doesn't count.`,
        `Enter the employee number in the data: ${list(numbers)}.`,
      ),
    "not there in the month": ({ people: who, month, why, inData }) =>
      text(
        `${people(who.length)} ${why === "joined later" ? "joined after" : "left before"} ${month} and ${who.length === 1 ? "isn't" : "aren't"} graded: ${list(who)}.${inData ? " The data have rows of theirs all the same." : ""}`,
        inData ? "Check the dates in the roster." : "",
      ),
    "there for part of the month": ({ people: who, why }) =>
      text(
        `${people(who.length)} ${why} in the course of the month: ${list(who.map(({ person, day }) => `${person} (${day})`))}.`,
      ),
    "unreadable roster date": ({ header, found }) =>
      text(
        `${quote(found)} in the roster's column "${header}" is no date and is taken as not given.`,
        "Write dates like 2024-03-01.",
      ),
    "several rosters": ({ read, others }) =>
      text(
        `Several sheets look like a roster; "${read}" is taken, the others are read as data: ${list(others.map(quote))}.`,
        'Keep one roster, and call it "Roster".',
      ),
    "header stands twice": ({ header, cells }) =>
      text(
        `The header "${header}" stands in ${list(cells)}; which column counts isn't clear, and neither is read.`,
        "Change one of the headers.",
      ),
    "column holds something else": ({ header, found }) =>
      text(
        `Most of the column "${header}" can't be read, such as ${quote(found)}; the column isn't used.`,
        "Check what it holds, or change its header.",
      ),
    "value in several sheets": ({ figure, people: who, taken, others }) =>
      text(
        `${name(figure)} of ${list(who)} stands in several sheets; "${taken}" is taken, not ${list(others.map(quote))}.`,
        "Delete what is there twice.",
      ),
    "figures not found": ({ scheme, figures }) =>
      text(
        `No sheet has a column for these figures of ${name(scheme)}: ${named(figures)}.`,
        "Add columns with these headers, or enter the headers that you have in the scheme's data sources.",
      ),
    "column not read": ({ figure, header, scheme }) =>
      text(
        `The column "${header}" isn't read: ${name(figure)} is taken from the scheme ${scheme}.`,
        "If the column is to count instead, take the other scheme out of this one's values.",
      ),
    "columns by other names": ({ scheme, columns }) =>
      text(
        `${columns.length === 1 ? "A column" : `${columns.length} columns`} of ${name(scheme)} ${columns.length === 1 ? "was" : "were"} found by other words than the scheme's first: ${list(
          columns.map(
            ({ figure, header, sheet, cell }) => `${name(figure)} in "${header}" (${sheet}!${cell})`,
          ),
          12,
        )}.`,
        "If they are the right ones, put these headers first in the scheme's data sources; else enter the headers that you have.",
      ),
    "month from the name": ({ month }) =>
      text(`The sheet has no dates; by its name it is taken for the data of ${month}.`),
    "unknown incident": ({ found, nearest, known }) =>
      text(
        `The scheme has no incident ${quote(found)}; it isn't counted.`,
        known.length === 0
          ? "The scheme of this person has no incidents."
          : `${meant(nearest?.en ?? null)}There are: ${named(known)}.`,
      ),
    "unknown degree": ({ incident, found, known }) =>
      text(
        `${name(incident)} has no degree ${quote(found)}; it isn't counted.`,
        `There are: ${named(known)}.`,
      ),
    "unreadable amount": ({ header, found }) =>
      text(
        `${quote(found)} in the column "${header}" is no number; the incident isn't counted.`,
        "Enter a number without a sign, such as 2.",
      ),
    "amount out of range": ({ incident, of, found, from, to }) =>
      text(
        `The ${of} of ${name(incident)} ${of === "points" ? "are" : "is"} ${found}; ${from} to ${to} is allowed, so this is refused.`,
        `Enter a number from ${from} to ${to}.`,
      ),
    "unknown day type": ({ found }) =>
      text(`The calendar's type ${quote(found)} isn't known; the day isn't used.`, 'Enter "off" or "work".'),
  },
  noMonth: (sheets) =>
    `Nothing in ${list(sheets.map(quote))} has a date, so the month isn't known. Add a date column, or name the month, such as 2026-06.`,
  nobodyThere: (sheets) =>
    `Nobody stands in ${list(sheets.map(quote))} yet. Fill in people and figures; rows marked (Example) don't count.`,
};

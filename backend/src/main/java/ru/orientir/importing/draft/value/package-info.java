/** What every part of a draft is made of: a value with its place and confidence, parties, periods, warnings. */
package ru.orientir.importing.draft.value;

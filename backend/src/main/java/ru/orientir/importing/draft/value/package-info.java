/** What every part of a draft is made of: a value with its place and confidence, parties, periods, warnings. */
@NullMarked
package ru.orientir.importing.draft.value;

import org.jspecify.annotations.NullMarked;

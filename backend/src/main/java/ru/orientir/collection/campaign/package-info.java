/** The campaign: which indicators are asked of whom, for which period, until when, and whoever forgets is reminded. */
@NullMarked
package ru.orientir.collection.campaign;

import org.jspecify.annotations.NullMarked;

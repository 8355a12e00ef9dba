/** What was measured: append-only observations, their roll-ups over the organisation tree, and the bulk load. */
package ru.orientir.indicator.observation;

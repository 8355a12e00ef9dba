/** The date language: reads the schedule phrases coordinators write, and keeps their words beside what was understood. */
@Face
package ru.orientir.language.schedule;

import ru.orientir.platform.Face;

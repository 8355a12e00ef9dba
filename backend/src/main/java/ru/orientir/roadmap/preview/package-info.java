/** What a schedule phrase or a responsible cell is understood as, while it is being typed. */
package ru.orientir.roadmap.preview;

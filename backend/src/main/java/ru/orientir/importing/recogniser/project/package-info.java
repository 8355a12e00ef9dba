/** The project: passport, stages, SWOT, posts, resources and bodies, in tables and in lines. */
@NullMarked
package ru.orientir.importing.recogniser.project;

import org.jspecify.annotations.NullMarked;

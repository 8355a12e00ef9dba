/** The project: passport, stages, SWOT, posts, resources and bodies, in tables and in lines. */
package ru.orientir.importing.recogniser.project;

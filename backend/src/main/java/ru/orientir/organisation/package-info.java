/** The tree of region, municipality and school; people; orders. */
package ru.orientir.organisation;

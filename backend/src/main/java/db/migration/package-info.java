/** The steps of the schema that SQL alone cannot take. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;

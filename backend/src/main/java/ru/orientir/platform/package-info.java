/** What every feature stands on: problems, paging, conditional requests, change sets, access, the contract filter. */
@NullMarked
package ru.orientir.platform;

import org.jspecify.annotations.NullMarked;

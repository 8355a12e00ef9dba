/** What every feature stands on: problems, paging, conditional requests, change sets, access, the contract filter. */
package ru.orientir.platform;

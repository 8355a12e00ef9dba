package ru.orientir.platform.history;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A thing before and after a change as the API shows it.
 *
 * @param before an empty object where there was nothing
 * @param after an empty object where nothing is left
 * @param whole not, where so much has changed that only a part stands here
 */
public record Revision(JsonNode before, JsonNode after, boolean whole) {}

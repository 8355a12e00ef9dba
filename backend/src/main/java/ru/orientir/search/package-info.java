/** One question over everything: what somebody may mean by a few words, asked of each feature and ranked together. */
@NullMarked
package ru.orientir.search;

import org.jspecify.annotations.NullMarked;

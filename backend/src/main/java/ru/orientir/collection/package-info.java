/**
 * Collection: a campaign asks, each participant answers in one submission, its cells become observations when handed in. The walk is
 * {@code campaign} (who is asked what), {@code form} (answering), {@code handover} (director, coordinator, observations), watched by
 * {@code completeness}; all stand on {@code submission}.
 */
@NullMarked
package ru.orientir.collection;

import org.jspecify.annotations.NullMarked;

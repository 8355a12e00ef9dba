/** Collection: a campaign asks, each participant answers in one submission, its cells become observations when handed in. */
package ru.orientir.collection;

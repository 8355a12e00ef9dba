/** The words of a phrase: tokens with what each can mean in Russian or English, misspelt ones read by sense. */
@NullMarked
package ru.orientir.language.schedule.word;

import org.jspecify.annotations.NullMarked;

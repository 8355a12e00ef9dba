package ru.orientir.language.name;

/** The six cases of Russian, in the order of school grammars; paradigms list their endings in this order. */
public enum GrammaticalCase {
    NOMINATIVE,
    GENITIVE,
    DATIVE,
    ACCUSATIVE,
    INSTRUMENTAL,
    PREPOSITIONAL
}

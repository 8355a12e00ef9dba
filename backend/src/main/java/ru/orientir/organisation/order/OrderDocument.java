package ru.orientir.organisation.order;

import java.time.LocalDate;

/** An order handed over whole, its deadlines already read. */
public record OrderDocument(String issuer, String number, LocalDate date, String title, OrderContent content) {}

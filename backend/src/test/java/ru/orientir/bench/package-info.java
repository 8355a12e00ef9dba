/** Measures the running system, each figure beside what PostgreSQL alone does in the same run: {@code make bench}. */
package ru.orientir.bench;

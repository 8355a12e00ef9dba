-- Who a responsible name is, said once in the review of an import and known in the next.

create table party_meaning (
    owner_id uuid  not null references organisation (id),
    words    text  not null,
    meaning  jsonb not null,
    primary key (owner_id, words)
);

alter table campaign add opens_itself boolean not null default false;
comment on column campaign.opens_itself is 'On opens_on, or as soon after it as the server runs.';

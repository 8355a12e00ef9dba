-- Who stands in for whom: the role is the substitute's own membership, this says whose it is meanwhile.
alter table membership add column substitute_for uuid references membership (id);
create index membership_by_substituted on membership (substitute_for) where substitute_for is not null;

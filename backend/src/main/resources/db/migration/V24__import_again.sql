-- What a document has become, row by row, so that the next import of it can tell its changes from those of people.

alter table imported_document add column rows jsonb, add column recognised jsonb;
update imported_document set recognised = draft;
create index document_import_result on document_import using gin (result jsonb_path_ops) where status = 'CONFIRMED';

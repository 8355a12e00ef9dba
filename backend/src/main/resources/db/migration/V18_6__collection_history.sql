-- Typing makes no history: it has a version of its own.
drop trigger record_insert on submission;
select track_changes('submission', 'typed_version', 'cells', 'filled');

select track_changes('roadmap', 'search');
select track_changes('activity', 'search', 'responsible_search', 'days', 'number_key', 'first_day', 'last_day');

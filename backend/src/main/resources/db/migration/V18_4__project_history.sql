select track_changes('project', 'search');

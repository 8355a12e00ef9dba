select track_changes('indicator', 'search');

select track_changes('person', 'search');
select track_changes('orders', 'search');

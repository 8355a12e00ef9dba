package ru.orientir.importing.recogniser.making;

import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.line.Topic;

/** What the prose has said of the table below it: the heading that waits, the title of a roadmap, an annex begun, the topic. */
public final class Lead {
    private @Nullable Line heading;
    private @Nullable Field<String> roadmapTitle;
    private boolean annexSinceTable;
    private Topic topic = Topic.NONE;

    /** A heading waits for what follows: before a table it is the table's. */
    public void heading(Line line) {
        heading = line;
    }

    public @Nullable Line heading() {
        return heading;
    }

    public @Nullable Line takeHeading() {
        var taken = heading;
        heading = null;
        return taken;
    }

    public void roadmapTitle(Field<String> title) {
        roadmapTitle = title;
    }

    public @Nullable Field<String> roadmapTitle() {
        return roadmapTitle;
    }

    public boolean hasRoadmapTitle() {
        return roadmapTitle != null;
    }

    public @Nullable Field<String> takeRoadmapTitle() {
        var taken = roadmapTitle;
        roadmapTitle = null;
        return taken;
    }

    public void annex() {
        annexSinceTable = true;
    }

    public boolean annexSinceTable() {
        return annexSinceTable;
    }

    /** What a table was told is told no more. */
    public void afterTable() {
        annexSinceTable = false;
    }

    public void topic(Topic opened) {
        topic = opened;
    }

    public Topic topic() {
        return topic;
    }
}

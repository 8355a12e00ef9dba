package ru.orientir.importing.recogniser.prose;

import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.indicator.IndicatorList;
import ru.orientir.importing.recogniser.line.AnnexLine;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.line.Mark;
import ru.orientir.importing.recogniser.line.RoadmapTitle;
import ru.orientir.importing.recogniser.line.Topic;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.importing.recogniser.making.Lead;
import ru.orientir.importing.recogniser.project.BodyBuilder;
import ru.orientir.importing.recogniser.project.BodyReader;
import ru.orientir.importing.recogniser.project.PassportReader;
import ru.orientir.importing.recogniser.roadmap.SectionHeading;

/** Reads the prose around the tables: headings and lead-ins say what the lines after them are. */
public final class ProseReader {
    private static final String PAGE_NUMBER = "\\d{1,3}|(?iu)(?:стр(?:аница)?|page)\\.?\\s*\\d+";

    private final DraftBuilder draft;
    private final Lead lead;
    private final BodyBuilder body;
    private final BodyReader members;
    private final TitleReader titles;
    private final AnnexReader annexes;
    private final HeadingReader headings;
    private final TopicReader topics;

    /** @param body whose members lines and tables name alike */
    public ProseReader(
            DraftBuilder draft, Lead lead, BodyBuilder body, PassportReader passport, IndicatorList indicators) {
        this.draft = draft;
        this.lead = lead;
        this.body = body;
        members = new BodyReader(body);
        titles = new TitleReader(draft, lead);
        annexes = new AnnexReader(draft, lead);
        headings = new HeadingReader(draft, lead);
        topics = new TopicReader(draft, lead, passport, indicators);
    }

    public void add(Line line) {
        headings.count();
        if (isDebris(line.text())) {
            draft.notUnderstood(line, Reason.DEBRIS);
            return;
        }
        if (titles.goesOn(line)) {
            return;
        }
        headings.flush();
        if (annexes.goesOn(line) || opens(line) || members.add(line) || isTitle(line)) {
            return;
        }
        body.finish();
        if (!topics.take(line)) {
            other(line);
        }
    }

    private static boolean isDebris(String text) {
        return text.chars().noneMatch(Character::isLetterOrDigit) || text.matches(PAGE_NUMBER);
    }

    /** What opens an annex, a list of members or a section of a roadmap ends what stood above. */
    private boolean opens(Line line) {
        if (AnnexLine.is(line.text())) {
            close();
            annexes.open(line);
            return true;
        }
        if (BodyReader.opens(line)) {
            close();
            members.open(line);
            return true;
        }
        if (lead.hasRoadmapTitle() && line.mayHead() && SectionHeading.is(line)) {
            close();
            lead.heading(line);
            return true;
        }
        return false;
    }

    private boolean isTitle(Line line) {
        if (!RoadmapTitle.is(line.text())) {
            return false;
        }
        close();
        titles.open(line);
        return true;
    }

    private void other(Line line) {
        if (draft.project().saysAlready(Words.item(line.text()))) {
            draft.notUnderstood(line, Reason.REPEATED);
        } else if (HeadingReader.heads(line, lead.topic())) {
            close();
            headings.open(line);
        } else {
            if (lead.topic() != Topic.INDICATORS && Mark.of(line.text()) == Mark.PLAIN) {
                close();
            }
            draft.notUnderstood(line, Reason.PROSE);
        }
    }

    /** A table interrupts the prose; what the last heading says is kept for it. */
    public void beforeTable() {
        topics.finishStage();
    }

    /** After a table lists begin anew. */
    public void afterTable() {
        headings.flush();
        close();
        lead.afterTable();
        headings.passHead();
    }

    private void close() {
        topics.close();
        body.finish();
    }

    public void finish() {
        headings.flush();
        close();
        titles.finish();
    }

    /** What the document seems to be called by its first headings, or null. */
    public @Nullable Field<String> titleCandidate() {
        return headings.titleCandidate();
    }
}

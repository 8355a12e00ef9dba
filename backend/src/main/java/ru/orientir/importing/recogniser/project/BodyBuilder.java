package ru.orientir.importing.recogniser.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.project.MemberDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.line.Line;
import ru.orientir.importing.recogniser.line.Words;
import ru.orientir.importing.recogniser.making.DraftBuilder;
import ru.orientir.project.Passport;

/** The body whose members are being read: a name, and whom it consists of. */
public final class BodyBuilder {
    private static final String NOUN = "(?:групп|совет|комисси|комитет|команд|штаб|офис|объединени)\\p{L}*";
    private static final Pattern BODY = Pattern.compile("(?iu)(?<!\\p{L})" + NOUN + "(?!\\p{L})");
    private static final Pattern ROLE = Pattern.compile(
            "(?iu)^((?:со)?председател\\p{L}*|заместител\\p{L}+\\s+председателя|(?:ответственный\\s+)?секретарь|руководитель|член\\p{L}*)(?!\\p{L})(.{0,80}?)\\s*(?:[:–—-]\\s*|$)");
    private static final int LONGEST_NAME = 260;
    private static final int LONGEST_POSITION = 200;
    private static final String UNNAMED = "Состав";

    private final DraftBuilder draft;
    private List<MemberDraft> members = new ArrayList<>();
    private @Nullable String name;
    private Place place = Place.UNKNOWN;
    private @Nullable String role;

    public BodyBuilder(DraftBuilder draft) {
        this.draft = draft;
    }

    boolean isOpen() {
        return name != null;
    }

    void open(String named, Place at) {
        finish();
        name = named;
        place = at;
    }

    /**
     * Adds the person a text names, who may be introduced by a role («Председатель: …»).
     *
     * @param person found in {@code text}
     * @return false when something else stands before the name
     */
    boolean introduce(String text, Matcher person, Place at) {
        Matcher leads = ROLE.matcher(text);
        boolean roleFirst = leads.find() && person.start() >= leads.end();
        if (!roleFirst && person.start() > 0) {
            return false;
        }
        var part = roleFirst ? leads.group(1) + leads.group(2) : role;
        add(person.group(), joined(position(text.substring(person.end())), part), at);
        role = null;
        return true;
    }

    /** Adds somebody under the role announced before, if any. */
    void member(String who, String position, Place at) {
        add(who, joined(position, role), at);
        role = null;
    }

    private void add(String who, String position, Place at) {
        members.add(new MemberDraft(
                Field.of(who.strip(), at, 0.9), position.isEmpty() ? null : Field.of(position, at, 0.9)));
    }

    /** Takes the rest of the name, the role of those who follow, or the rest of a position; answers whether it was one of those. */
    boolean goesOn(Line line) {
        var text = line.text();
        if (endsName(text)) {
            name = (name + " " + text).strip();
            return true;
        }
        Matcher leads = ROLE.matcher(text);
        if (leads.matches()) {
            boolean ordinary = leads.group(1).toLowerCase(Locale.ROOT).startsWith("член");
            role = ordinary ? null : (leads.group(1) + leads.group(2)).strip();
            draft.outline(line);
            return true;
        }
        if (!members.isEmpty() && Words.startsLower(text) && text.length() < LONGEST_POSITION) {
            var last = members.removeLast();
            var before = last.position() == null ? "" : last.position().value() + " ";
            add(last.name().value(), before + position(text), last.name().place());
            return true;
        }
        return false;
    }

    private boolean endsName(String text) {
        return name != null
                && members.isEmpty()
                && (Words.startsLower(text) || name.isEmpty())
                && BODY.matcher(name + " " + text).find()
                && text.length() < LONGEST_NAME;
    }

    /** What is said of a person, without the marks around it. */
    static String position(String text) {
        return text.replace('\n', ' ').replaceAll("^[\\s,;:–—-]+", "").replaceAll("[\\s,;.]+$", "");
    }

    static String joined(String position, @Nullable String more) {
        var own = more == null ? "" : more.strip();
        return position.isEmpty() ? own : own.isEmpty() ? position : position + ", " + own;
    }

    public void finish() {
        if (name != null && !members.isEmpty()) {
            draft.project()
                    .body(
                            Field.of(name.isEmpty() ? UNNAMED : BodyName.nominative(name), place, 0.8),
                            kind(name),
                            members);
        } else if (name != null) {
            draft.outline(name.isEmpty() ? UNNAMED : name, place);
        }
        name = null;
        role = null;
        members = new ArrayList<>();
    }

    private static Passport.Body.Kind kind(String name) {
        String words = name.toLowerCase();
        return words.matches("(?s).*(?:групп|команд).*")
                ? Passport.Body.Kind.WORKING_GROUP
                : words.matches("(?s).*(?:совет(?!ник)).*") ? Passport.Body.Kind.COUNCIL : Passport.Body.Kind.OTHER;
    }
}

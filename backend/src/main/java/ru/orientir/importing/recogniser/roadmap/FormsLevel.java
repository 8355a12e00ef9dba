package ru.orientir.importing.recogniser.roadmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.recogniser.line.Words;

/** What stands in the cells of one level: forms of work, how often each is used, and who answers for them. */
final class FormsLevel {
    final String title;
    final Place place;
    final List<String> content = new ArrayList<>();
    final List<Form> forms = new ArrayList<>();
    final List<String> frequencies = new ArrayList<>();
    final List<String> responsible = new ArrayList<>();
    boolean misplaced;

    FormsLevel(String title, Place place) {
        this.title = title;
        this.place = place;
    }

    record Form(String title, Place place) {

        /** Titles that begin alike are forms of one kind. */
        String kind() {
            var words = Arrays.asList(Words.key(title).split(" "));
            return String.join(" ", words.subList(0, Math.min(4, words.size())));
        }
    }

    boolean isPaired() {
        return forms.size() == frequencies.size();
    }

    /** One paragraph may hold two forms; they are taken apart when that makes the counts equal. */
    void splitJoinedForms() {
        if (frequencies.size() <= forms.size()) {
            return;
        }
        var split = forms.stream()
                .flatMap(form -> Stream.of(form.title().split("(?<=[\\p{L}»)]), (?=\\p{Lu}\\p{Ll})"))
                        .map(part -> new Form(part, form.place())))
                .toList();
        if (split.size() == frequencies.size()) {
            forms.clear();
            forms.addAll(split);
        }
    }
}

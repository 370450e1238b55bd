/// Words of two and three letters that the engine would spell when they stand in capitals, and that are seldom initials.
enum ShoutedWords {
  static let all: Set<String> = Set(
    """
    act add age ago aid aim air ale ant any ape apt arm art ash ask ate awe axe bad bag ban bar bat bay bed bee beg bet \
    bid big bin bit bog bow box boy bud bug bun bus buy cab cap car cat cod cog cot cow coy cry cub cue cup cur cut dad \
    dam dan day den dew did die dig dim din dip dog dry due dug dye ear eat ebb eel egg elf elm end era eve ewe eye fan \
    far fat fax fed fee few fig fin fir fit fix fly foe fog fox fry fun fur gag gal gap gas gay gem gin god got gum gun \
    gut guy gym hag ham hat hay hen hew hex hid hip hit hog hop hot hub hug hum hut ill ink inn ivy jab jam jar jaw jay \
    jet jew jig job jog joy jug key kid kin kit lad lag lap law lax lay leg let lid lie lip lit log lot low lug mad man \
    map mar mat mew mid mix mob mop mud mug mum nag nap net new nib nil nip nod nor nun nut oak oar oat odd ode oil old \
    one orb ore our owe owl own pad pal pan pat paw pay pea peg pen pet pie pig pin pit ply pod pop pot pry pub pug pup \
    rag ran rap rat raw ray red rib rid rig rim rob rod rot row rub rug rum run rut rye sad sag sap sat saw say sea set \
    sew sex she shy sin sip sir sit six ski sky sly sob son sow soy spa spy sty sum sun tab tag tan tap tar tax tea ten \
    thy tie tin tip toe ton too top toy try tub tug two urn use van vat vex via vim vow wag war wax way web wed wet wig \
    win wit woe won wry yap yea yes yet yew zip zoo if off out
    """.split(separator: " ").map(String.init))
}

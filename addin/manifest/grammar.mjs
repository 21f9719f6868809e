/*
 * What a manifest of an Excel add-in with custom functions and ribbon buttons is made of, in the order that Office's
 * schemas prescribe: only what this add-in uses, so that anything else is a slip. Office says "invalid manifest" to an
 * element in the wrong place and not which one.
 */

/** The number of times that a child may be there. */
const once = (name, content) => ({ name, content, required: true, repeats: false });
const optional = (name, content) => ({ name, content, required: false, repeats: false });
const several = (name, content) => ({ name, content, required: true, repeats: true });
const any = (name, content) => ({ name, content, required: false, repeats: true });

/** The kinds of content: attributes, text and children. */
const of = (...children) => ({ attributes: [], children });
const withAttributes = (attributes, ...children) => ({ attributes, children });
const text = (longest) => ({ attributes: [], children: [], longest });
const byType = (types) => ({ types });
const resource = (section, ...attributes) => ({
  attributes: ["resid", ...attributes],
  children: [],
  section,
});

/** As the schemas name them. */
const SHORT_STRING = 125;
const LONG_STRING = 250;
const ADDRESS = 2048;
export const RESOURCE_ID = 32;

const localised = (override, longest) => ({
  ...withAttributes(["DefaultValue"], any(override, { ...withAttributes(["Locale", "Value"]), longest })),
  longest,
});
const identified = (content) => ({ ...content, attributes: ["id", ...content.attributes] });

const shortString = resource("bt:ShortStrings");
const longString = resource("bt:LongStrings");
const url = resource("bt:Urls");
const location = of(once("SourceLocation", url));

const icon = of(several("bt:Image", resource("bt:Images", "size")));
const supertip = of(once("Title", shortString), once("Description", longString));
const action = byType({
  ExecuteFunction: of(once("FunctionName", text(LONG_STRING))),
  ShowTaskpane: of(
    optional("TaskpaneId", text(SHORT_STRING)),
    once("SourceLocation", url),
    optional("Title", shortString),
  ),
});
const face = [once("Label", shortString), once("Supertip", supertip), once("Icon", icon)];
const button = withAttributes(["id"], ...face, once("Action", action));
const menu = withAttributes(["id"], ...face, once("Items", of(several("Item", button))));
const group = withAttributes(
  ["id"],
  once("Label", shortString),
  once("Icon", icon),
  several("Control", byType({ Button: button, Menu: menu })),
);

const host = withAttributes(
  ["xsi:type"],
  once("Runtimes", of(once("Runtime", resource("bt:Urls", "lifetime")))),
  once(
    "AllFormFactors",
    of(
      once(
        "ExtensionPoint",
        byType({
          CustomFunctions: of(
            once("Script", location),
            once("Page", location),
            once("Metadata", location),
            once("Namespace", shortString),
          ),
        }),
      ),
    ),
  ),
  once(
    "DesktopFormFactor",
    of(
      once(
        "GetStarted",
        of(once("Title", shortString), once("Description", longString), once("LearnMoreUrl", url)),
      ),
      once("FunctionFile", url),
      several(
        "ExtensionPoint",
        byType({
          PrimaryCommandSurface: of(several("OfficeTab", withAttributes(["id"], several("Group", group)))),
        }),
      ),
    ),
  ),
);

const resources = of(
  once("bt:Images", of(several("bt:Image", identified(localised("bt:Override", ADDRESS))))),
  once("bt:Urls", of(several("bt:Url", identified(localised("bt:Override", ADDRESS))))),
  once("bt:ShortStrings", of(several("bt:String", identified(localised("bt:Override", SHORT_STRING))))),
  once("bt:LongStrings", of(several("bt:String", identified(localised("bt:Override", LONG_STRING))))),
);

/** The content of <OfficeApp>. */
export const manifestContent = withAttributes(
  ["xsi:type"],
  once("Id", text(36)),
  once("Version", text(23)),
  once("ProviderName", text(SHORT_STRING)),
  once("DefaultLocale", text(SHORT_STRING)),
  once("DisplayName", localised("Override", SHORT_STRING)),
  once("Description", localised("Override", LONG_STRING)),
  once("IconUrl", localised("Override", ADDRESS)),
  once("HighResolutionIconUrl", localised("Override", ADDRESS)),
  once("SupportUrl", localised("Override", ADDRESS)),
  once("AppDomains", of(several("AppDomain", text(ADDRESS)))),
  once("Hosts", of(once("Host", withAttributes(["Name"])))),
  once(
    "Requirements",
    of(
      once(
        "Sets",
        withAttributes(["DefaultMinVersion"], several("Set", withAttributes(["Name", "MinVersion"]))),
      ),
    ),
  ),
  once("DefaultSettings", of(once("SourceLocation", localised("Override", ADDRESS)))),
  once("Permissions", text(SHORT_STRING)),
  once(
    "VersionOverrides",
    withAttributes(["xsi:type"], once("Hosts", of(once("Host", host))), once("Resources", resources)),
  ),
);

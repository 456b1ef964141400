// Exists so that a push that a ruleset forbids is refused by git itself, ref by ref.

/** `FAKE_RULES` holds a line `rule ref` for every rule that binds the one who pushes. */
export const refuseByRules = `#!/bin/sh
ref=$1 old=$2 new=$3
zero=0000000000000000000000000000000000000000
refuse() { echo "GH013: Repository rule violations found for $ref. $1" >&2; exit 1; }
printf '%s\\n' "$FAKE_RULES" | while read -r rule name; do
  [ "$name" = "$ref" ] || [ "$name" = any ] || continue
  case $rule in
    pull_request) [ "$old" = $zero ] || refuse "Changes must be made through a pull request." ;;
    required_status_checks) [ "$old" = $zero ] || refuse "Required status check is expected." ;;
    update) [ "$old" = $zero ] || [ "$new" = $zero ] || refuse "Cannot update this protected ref." ;;
    workflows)
      if [ "$new" != $zero ] && [ -n "$(git log --format= --name-only "$new" --not --all -- .github/workflows)" ]; then
        refuse "refusing to allow a GitHub App to create or update workflow without workflows permission"
      fi ;;
    creation) [ "$old" = $zero ] && refuse "Cannot create ref." ;;
    deletion) [ "$new" = $zero ] && refuse "Cannot delete this branch." ;;
    non_fast_forward)
      if [ "$old" != $zero ] && [ "$new" != $zero ]; then
        git merge-base --is-ancestor "$old" "$new" || refuse "Cannot force-push to this branch."
      fi ;;
  esac
  :
done || exit 1
case $ref in refs/pull/*) echo "deny updating a hidden ref" >&2; exit 1 ;; esac
exit 0
`;
